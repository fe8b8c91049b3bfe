import { expect, it } from 'vitest';
import { gradients, populations } from '#lib/server/db/schema.ts';
import { findGradient, gradientPlacesOf, gradientsOf } from '#lib/server/queries/gradients.ts';
import { areaGradient } from '#lib/domain/statistics/area-gradient.ts';
import { insertInto } from '../../../scripts/release/insert.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();
// Copse, Dale, Elm, Fern and Heath of the made-up England, with made-up ranks of deprivation and the figures of early deaths
const PLACES = [
	{ gss: 'E38990003', imd: 5, value: 90, population: 400 },
	{ gss: 'E38990004', imd: 1, value: 80, population: 200 },
	{ gss: 'E38990005', imd: 3, value: 120, population: 200 },
	{ gss: 'E38990006', imd: 4, value: 110, population: 200 },
	{ gss: 'E38990008', imd: 2, value: 200, population: 200 }
];
insertInto(
	db.$client,
	populations,
	PLACES.map(({ gss, imd }) => ({ map: '2021-04', version: gss, year: 2019, band: 'imd-2019-rank', people: imd }))
);
const key = { edition: '2021-22', index: 'imd-2019-rank' as const, n: 5 };
insertInto(db.$client, gradients, [
	{ ...key, indicator: 'early-deaths', slope: -30, lower: -60, upper: -1, middle: 120 },
	{ ...key, indicator: 'seen-in-time', slope: 8, lower: 6, upper: 10, middle: 0 }
]);

it('gradients come in the catalogue’s order, relative to the middle, and the list says which stand at 1 in 20', async () => {
	const found = await gradientsOf(db, '2021-22');
	expect(found.map(({ indicator, relative, year }) => [indicator, relative, year])).toEqual([
		['seen-in-time', undefined, 2019],
		['early-deaths', -0.25, 2019]
	]);
	// 8 with an error of 4 / 3.92 stands; -30 with one of 59 / 3.92 has p 0.046, which is under q as the second of two
	expect(found.map(({ stands }) => stands)).toEqual([true, true]);
	expect(await gradientsOf(db, '2020-21')).toEqual([]);
});

it('the places of a gradient stand by the share of people before them, with what they are away from the line', async () => {
	const places = await gradientPlacesOf(db, '2021-22', 'early-deaths');
	expect(places.map(({ code, at, value }) => [code, at, value])).toEqual([
		['D01', 100 / 1200, 80],
		['H01', 300 / 1200, 200],
		['E01', 500 / 1200, 120],
		['F01', 700 / 1200, 110],
		['C9A', 1000 / 1200, 90]
	]);
	const line = areaGradient(PLACES)!;
	expect(places.find(({ code }) => code === 'C9A')?.residual).toBeCloseTo(line.residuals[0]!, 9);
	expect(await gradientPlacesOf(db, '2021-22', 'monthly-items')).toEqual([]);
	expect(await findGradient(db, '2021-22', 'monthly-items')).toBeUndefined();
});
