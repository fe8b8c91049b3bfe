import { expect, it } from 'vitest';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedWith } from '../../../src/routes/(england)/ranked-with.ts';
import { rowsOf, seen } from '../../../src/routes/(england)/rows.ts';

const cell = (score: number) => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
const areas = ['a', 'b', 'c', 'd'].map((code, at) => ({
	code,
	name: code,
	grid: Array.from({ length: 15 }, (_, index) => (index < 3 ? cell(60 - at) : cell(40 + 5 * at)))
}));
const usual = new Map(ranking(areas, EQUAL_WEIGHTS).map(({ code, rank }) => [code, rank]));
const older = { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0] };

it('rankedWith gives the usual places beside those of another choice, and not beside the usual one', () => {
	expect(rankedWith(areas, EQUAL_WEIGHTS, usual).usual).toBeUndefined();
	expect(rankedWith(areas, older, usual).usual).toEqual(usual);
});

it('rankedWith names a ready-made set of weights, and calls others the reader’s own', () => {
	expect(rankedWith(areas, EQUAL_WEIGHTS, usual).name).toBe('all weights equal');
	expect(rankedWith(areas, older, usual).name).toBe('your own weights');
});

it('rankedWith heads a choice that is not the usual one with “these weights”, and names the way of scoring', () => {
	expect(rankedWith(areas, EQUAL_WEIGHTS, usual).heading).toBe('all weights equal');
	expect(rankedWith(areas, older, usual).heading).toBe('these weights');
	const prevention = { ...EQUAL_WEIGHTS, factors: [3, 3, 9], scoring: 'worst' as const };
	expect(rankedWith(areas, prevention, usual).heading).toBe('these weights, prevention first, by the worst part alone');
	expect(rankedWith(areas, { ...EQUAL_WEIGHTS, gate: 0.9 }, usual).usual).toEqual(usual);
});

it('rankedWith takes ranges that were drawn for the same choice in the place of its own, and no others', () => {
	const ranges = new Map([['a', { low: 1, high: 4 }]]);
	const key = rankedWith(areas, older, usual).key;
	expect(rankedWith(areas, older, usual, { key, ranges }).ranges.get('a')).toEqual({ low: 1, high: 4 });
	const own = rankedWith(areas, EQUAL_WEIGHTS, usual).ranges.get('a');
	expect(rankedWith(areas, EQUAL_WEIGHTS, usual, { key, ranges }).ranges.get('a')).toEqual(own);
});

it('rankedWith says when the weights weigh nothing, and ranks nobody', () => {
	const result = rankedWith(areas, { ...EQUAL_WEIGHTS, factors: [0, 0, 0] }, usual);
	expect(result.weightless).toBe(true);
	expect(result.entries.every(({ rank }) => rank === undefined)).toBe(true);
});

it('rowsOf keeps only the areas asked for, with the place in all of England', () => {
	const rows = rowsOf(rankedWith(areas, older, usual), { column: 'overall', order: 'down' }, new Set(['b', 'd']));
	expect(rows.map(({ entry }) => [entry.code, entry.rank])).toEqual([
		['b', 2],
		['d', 4]
	]);
});

it('seen shows new rows inside the window and rested ones outside it', () => {
	const within = new Set(['a', 'b', 'c', 'd']);
	const now = rowsOf(rankedWith(areas, older, usual), { column: 'overall', order: 'down' }, within);
	const rested = rowsOf(rankedWith(areas, EQUAL_WEIGHTS, usual), { column: 'overall', order: 'down' }, within);
	const mixed = seen(now, rested, [1, 3]);
	expect([mixed[0], mixed[1], mixed[2], mixed[3]]).toEqual([rested[0], now[1], now[2], rested[3]]);
});

it('each row tells from how many others it cannot be told apart, as the method counts them', () => {
	const result = rankedWith(areas, older, usual);
	const placed = result.entries.map(({ overall }) => ({ score: overall!.score, se: overall!.se }));
	const rows = rowsOf(result, { column: 'overall', order: 'down' }, new Set(['a', 'b', 'c', 'd']));
	expect(rows.map(({ alike }) => alike)).toEqual(notToldApart(placed));
	expect(result.alike.get('nobody')).toBeUndefined();
});
