import { describe, expect, it } from 'vitest';
import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import { carrier } from '#lib/domain/scoring/carry.ts';
import { readLineage } from '../../../scripts/tidy/lineage.ts';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readPopulations } from '../../../scripts/tidy/populations.ts';

const reference = {
	maps: readMaps('data'),
	lineage: readLineage('data').map((row) => ({
		fromMap: row.from_map,
		toMap: row.to_map,
		from: row.from,
		to: row.to,
		shareOfFrom: row.share_of_from,
		shareOfTo: row.share_of_to
	})),
	residents: readPopulations('data').filter(({ band }) => band === 'all')
};
const carry = carrier(reference);
const EDITION_MAPS = ['2015-04', '2016-04', '2017-04', '2018-04', '2019-04', '2020-04', '2021-04'] as const;
const gss = (map: Vintage, ods: string): string => reference.maps.find((row) => row.map === map && row.ods === ods)!.gss;
const odsOf = (from: Vintage, to: Vintage, ods: string): string[] | undefined =>
	carry(from, to)
		.get(gss(to, ods))
		?.parts.map((part) => reference.maps.find((row) => row.map === from && row.gss === part.gss)!.ods)
		.sort();
const approximate = (from: Vintage, to: Vintage): string[] =>
	[...carry(from, to)].filter(([, { approximate }]) => approximate).map(([code]) => reference.maps.find((row) => row.gss === code)!.ods);

describe('carrying figures to the areas of an edition', () => {
	// The counts are those of the data owner's table "CCGs that can be reached, by source boundary set".
	it.each<[Vintage, number[]]>([
		['2013-04', [209, 209, 203, 190, 186, 132, 103]],
		['2015-04', [209, 209, 203, 190, 186, 132, 103]],
		['2016-04', [209, 209, 203, 190, 186, 132, 103]],
		['2017-04', [202, 202, 207, 193, 189, 133, 104]],
		['2018-04', [182, 182, 186, 195, 191, 135, 106]],
		['2019-04', [176, 176, 180, 189, 191, 135, 106]],
		['2020-04', [104, 104, 106, 115, 117, 135, 106]],
		['2021-04', [67, 67, 69, 77, 79, 97, 106]]
	])('reaches as many areas from the map of %s as were counted', (from, counts) => {
		expect(EDITION_MAPS.map((to) => carry(from, to).size)).toEqual(counts);
	});

	it('makes an area of its own map of itself, with its residents', () => {
		const [code, carried] = [...carry('2021-04', '2021-04')][0]!;
		expect(carried.parts.map((part) => part.gss)).toEqual([code]);
		expect(carried.parts[0]!.people).toBeGreaterThan(100_000);
	});

	it('joins whole areas: Manchester of three, Newcastle Gateshead of three by registered patients', () => {
		expect(odsOf('2016-04', '2021-04', '14L')).toEqual(['00W', '01M', '01N']);
		expect(
			carry('2013-04', '2015-04')
				.get(gss('2015-04', '13T'))
				?.parts.map((part) => part.people)
		).toEqual([168_564, 125_410, 103_460]);
	});

	it('carries nothing to areas that took parts of others', () => {
		expect(odsOf('2016-04', '2021-04', '01H')).toBeUndefined();
		expect(odsOf('2016-04', '2021-04', '01K')).toBeUndefined();
		expect(odsOf('2016-04', '2021-04', '02M')).toBeUndefined();
		expect(odsOf('2016-04', '2019-04', '06W')).toBeUndefined();
		expect(odsOf('2017-04', '2018-04', '02M')).toBeUndefined();
	});

	it('reaches Norfolk again once both sides of a moved border are in one area', () => {
		expect(odsOf('2016-04', '2020-04', '26A')).toEqual(['06M', '06V', '06W', '06Y', '07J']);
	});

	it('marks the areas that are the same but for a few streets', () => {
		expect(approximate('2017-04', '2018-04')).toEqual(['01E']);
		expect(approximate('2019-04', '2020-04').sort()).toEqual(['70F', '92A']);
		expect(approximate('2020-04', '2021-04')).toEqual([]);
	});

	it('never hands an area the same source twice, and no source to two areas', () => {
		for (const from of VINTAGES.slice(0, 8)) {
			for (const to of EDITION_MAPS) {
				const parts = [...carry(from, to).values()].flatMap((carried) => carried.parts);
				expect(new Set(parts.map((part) => part.gss)).size).toBe(parts.length);
				expect(parts.every((part) => part.people > 0)).toBe(true);
			}
		}
	});

	it('gives a newer figure to an older area only where both codes are the same', () => {
		expect(odsOf('2017-04', '2016-04', '01H')).toBeUndefined();
		expect(odsOf('2017-04', '2016-04', '00C')).toEqual(['00C']);
	});
});
