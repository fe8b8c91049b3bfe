import { expect, it } from 'vitest';
import { readQuery, searched } from '../../../src/routes/areas/search.ts';

const areas = [
	{ code: '14L', name: 'NHS Manchester CCG' },
	{ code: '03Q', name: 'NHS Vale of York CCG' },
	{ code: '42D', name: 'NHS North Yorkshire CCG' },
	{ code: '99C', name: 'NHS North Tyneside CCG' }
];

it('a code in any case, or a whole name however it is spelt, means one area', () => {
	expect(searched(areas, '14l').exact?.code).toBe('14L');
	expect(searched(areas, 'vale of york').exact?.code).toBe('03Q');
	expect(searched(areas, 'NHS Manchester CCG').exact?.code).toBe('14L');
});

it('words at the beginning of a name’s words find it; one find is meant, several are listed', () => {
	expect(searched(areas, 'manch').exact?.code).toBe('14L');
	expect(searched(areas, 'york').found.map(({ code }) => code)).toEqual(['03Q', '42D']);
	expect(searched(areas, 'york').exact).toBeUndefined();
	expect(searched(areas, 'north tyne').exact?.code).toBe('99C');
});

it('nothing typed lists all; nonsense, or nothing but signs, finds none', () => {
	expect(searched(areas, '').found).toHaveLength(4);
	expect(searched(areas, 'Totnes').found).toEqual([]);
	expect(searched(areas, '%%%').found).toEqual([]);
});

it('a search is trimmed, and cut with a notice after a hundred characters', () => {
	expect(readQuery(new URLSearchParams('q=+york+'))).toEqual({ value: 'york' });
	const long = readQuery(new URLSearchParams({ q: 'a'.repeat(101) }));
	expect(long.value).toHaveLength(100);
	expect(long.problem).toMatch(/cut/);
	expect(readQuery(new URLSearchParams('q=a&q=b')).problem).toMatch(/more than once/);
});
