import { expect, it } from 'vitest';
import { readPostcode } from '#lib/finder/postcode.ts';

// forms of postcodes: Royal Mail, Programmers' Guide to the Postcode Address File
it.each([
	['M5 4WT', 'M5'],
	['m54wt', 'M5'],
	['SW1A 0AA', 'SW1A'],
	['SW1A OAA', 'SW1A'],
	[' ec1a   1bb ', 'EC1A'],
	['W1A 0AX', 'W1A'],
	['CR2 6XH', 'CR2'],
	['DN55 1PT', 'DN55'],
	['LS1', 'LS1'],
	['LS1 4', 'LS1'],
	['ls1 4a', 'LS1'],
	['M6O', 'M6O']
])('%j is of the district %s', (typed, district) => {
	expect(readPostcode(typed)).toEqual({ district });
});

it.each(['BFPO 12', 'bfpo123', 'BF1 3AA'])('%j is of the forces', (typed) => {
	expect(readPostcode(typed)).toEqual({ special: 'forces' });
});

it('GIR 0AA was of a bank', () => {
	expect(readPostcode('gir 0aa')).toEqual({ special: 'girobank' });
});

it.each(['Leeds', 'York', 'Yrok', '01G', 'D4U1Y', 'LS', 'M5 4WT M5 4WT', '', '12345', 'Isle of Wight'])('%j is no postcode', (typed) => {
	expect(readPostcode(typed)).toBeUndefined();
});
