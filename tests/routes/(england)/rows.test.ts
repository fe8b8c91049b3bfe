import { expect, it } from 'vitest';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedWith, usualPlaces } from '../../../src/routes/(england)/ranked-with.ts';
import { rowsOf, seen } from '../../../src/routes/(england)/rows.ts';

const cell = (score: number) => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
const areas = ['a', 'b', 'c', 'd'].map((code, at) => ({
	code,
	name: code,
	grid: Array.from({ length: 15 }, (_, index) => (index < 3 ? cell(60 - at) : cell(40 + 5 * at)))
}));
const older = { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0] };

it('rankedWith gives places under equal weights beside those of other weights, and not beside equal ones', () => {
	const usual = usualPlaces(areas);
	expect(rankedWith(areas, EQUAL_WEIGHTS, usual).usual).toBeUndefined();
	expect(rankedWith(areas, older, usual).usual).toEqual(new Map(ranking(areas, EQUAL_WEIGHTS).map(({ code, rank }) => [code, rank])));
});

it('rankedWith names a ready-made set of weights, and calls others the reader’s own', () => {
	const usual = usualPlaces(areas);
	expect(rankedWith(areas, EQUAL_WEIGHTS, usual).name).toBe('all weights equal');
	expect(rankedWith(areas, older, usual).name).toBe('your own weights');
});

it('rankedWith says when the weights weigh nothing, and ranks nobody', () => {
	const result = rankedWith(areas, { ...EQUAL_WEIGHTS, factors: [0, 0, 0] }, usualPlaces(areas));
	expect(result.weightless).toBe(true);
	expect(result.entries.every(({ rank }) => rank === undefined)).toBe(true);
});

it('rowsOf keeps only the areas asked for, with the place in all of England', () => {
	const rows = rowsOf(rankedWith(areas, older, usualPlaces(areas)), { column: 'overall', order: 'down' }, new Set(['b', 'd']));
	expect(rows.map(({ entry }) => [entry.code, entry.rank])).toEqual([
		['b', 2],
		['d', 4]
	]);
});

it('seen shows new rows inside the window and rested ones outside it', () => {
	const within = new Set(['a', 'b', 'c', 'd']);
	const now = rowsOf(rankedWith(areas, older, usualPlaces(areas)), { column: 'overall', order: 'down' }, within);
	const rested = rowsOf(rankedWith(areas, EQUAL_WEIGHTS, usualPlaces(areas)), { column: 'overall', order: 'down' }, within);
	const mixed = seen(now, rested, [1, 3]);
	expect([mixed[0], mixed[1], mixed[2], mixed[3]]).toEqual([rested[0], now[1], now[2], rested[3]]);
});
