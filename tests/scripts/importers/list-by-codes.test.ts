import { describe, expect, it } from 'vitest';
import { CCG_LISTS, listByCodes } from '../../../scripts/importers/list-by-codes.ts';
import { reference } from './importing.ts';

const { lists } = reference;

describe('the list that codes belong to', () => {
	it.each(CCG_LISTS.filter((map) => map !== '2016-04'))('is that of %s for its own codes of either kind', (map) => {
		const codes = [...lists.ccgs(map)];
		expect(listByCodes(new Set(codes.map(([ods]) => ods)), lists)).toBe(map);
		expect(listByCodes(new Set(codes.map(([, gss]) => gss)), lists)).toBe(map);
	});
	it('is that of 2015 for those of 2016, which are the same', () => {
		expect(listByCodes(new Set(lists.ccgs('2016-04').keys()), lists)).toBe('2015-04');
	});
	it('is found although one code in a hundred is damaged', () => {
		const codes = [...lists.ccgs('2017-04').keys()].slice(-100);
		expect(listByCodes(new Set([...codes, '5E1']), lists)).toBe('2017-04');
	});
	it('is none for codes of several, such as Manchester’s before 2017 and after it', () => {
		expect(listByCodes(new Set(['00W', '01M', '14L']), lists)).toBeUndefined();
	});
	it('is one of the candidates alone', () => {
		expect(listByCodes(new Set(['00C']), lists, ['2015-04', '2016-04'])).toBe('2015-04');
	});
});
