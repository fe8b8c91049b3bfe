import { describe, expect, it } from 'vitest';
import { faultOf, tidyCode } from '../../../scripts/importers/codes.ts';

const KNOWN = new Set(['00C', '02E', '05E', '99E', '10J', 'E38000042']);
const fault = (code: string) => faultOf(code, (tried) => KNOWN.has(tried));

describe('a code that its map does not know', () => {
	it.each(['2.00E+00', '9.9E+01', '2E1', '12', '1234'])('%s looks like one damaged by a spreadsheet', (code) =>
		expect(fault(code)).toMatchObject({ case: 59, damaged: true, held: expect.stringContaining('damaged by a spreadsheet') })
	);
	it('may have lost a leading zero, and the code is named that it had', () => {
		expect(fault('5E')).toMatchObject({ case: 60, damaged: true, held: expect.stringContaining('05E') });
		expect(fault('0C')).toMatchObject({ case: 60, held: expect.stringContaining('00C') });
	});
	it('may have a letter O for a zero, and the code is named that was meant', () => {
		expect(fault('O0C')).toMatchObject({ case: 24, held: expect.stringContaining('00C') });
		expect(fault('1OJ')).toMatchObject({ case: 24, held: expect.stringContaining('10J') });
	});
	it('may simply be unknown', () => expect(fault('ZZZ')).toMatchObject({ case: 65, damaged: false }));
});

it('tidyCode compares codes without spaces around them, in capitals', () => expect(tidyCode(' 02e ')).toBe('02E'));
