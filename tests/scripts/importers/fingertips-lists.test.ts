import { expect, it } from 'vitest';
import { VINTAGES } from '#lib/domain/area.ts';
import { listOfCodes } from '../../../scripts/importers/fingertips-lists.ts';
import { areaLists } from '../../../scripts/tidy/area-lists.ts';

const lists = areaLists('data');
const codesOf = (map: (typeof VINTAGES)[number]): string[] => [...lists.ccgs(map).values()];
const found = (codes: Iterable<string>, candidates = VINTAGES as readonly (typeof VINTAGES)[number][]) =>
	listOfCodes(new Set(codes), candidates, lists);

it.each(['2013-04', '2015-04', '2017-04', '2018-04', '2019-04', '2020-04', '2021-04', '2022-07', '2023-04'] as const)(
	'knows the list of %s by all of its codes',
	(map) => {
		expect(found(codesOf(map))).toEqual({ map });
	}
);

it('takes the earlier of two lists that are alike, as those of April 2015 and 2016 are', () => {
	expect(new Set(codesOf('2015-04'))).toEqual(new Set(codesOf('2016-04')));
	expect(found(codesOf('2016-04'))).toEqual({ map: '2015-04' });
});

it('knows a list by a CCG that opened with it and one that closed with it, where all others are missing', () => {
	const opened = codesOf('2020-04').find((code) => !codesOf('2019-04').includes(code)) ?? '';
	const closed = codesOf('2020-04').find((code) => !codesOf('2021-04').includes(code)) ?? '';
	expect(found([opened, closed])).toEqual({ map: '2020-04' });
});

it('still knows the list where one code in a hundred is strange, whose row is then held', () => {
	expect(found([...codesOf('2020-04').slice(1), 'E38999999'])).toEqual({ map: '2020-04' });
});

it('takes ODS codes too', () => {
	expect(found(lists.ccgs('2018-04').keys())).toEqual({ map: '2018-04' });
});

it('takes none for the codes of two lists together, and names a stranger', () => {
	const both = found([...codesOf('2018-04'), ...codesOf('2020-04')]);
	expect(both).toMatchObject({ nearest: '2018-04' });
	expect(both && 'stranger' in both && codesOf('2020-04').includes(both.stranger)).toBe(true);
});

it('takes the only candidate, whatever the codes, and none of none', () => {
	expect(found(['E38999999'], ['2020-04'])).toEqual({ map: '2020-04' });
	expect(found(codesOf('2020-04'), [])).toBeUndefined();
});
