import { expect, it } from 'vitest';
import { calculated } from '../../support/calc.ts';

it.each([
	['high', 0.5],
	['low', -0.5],
	['none', null]
])('zScore of 62, centre 60, sd 4, %s (methods.md section 26, C)', (polarity, expected) => {
	expect(calculated('zScore', { x: 62, centre: 60, sd: 4, polarity })).toBe(expected);
});

it('zScore is cut at 3 and null without spread or value', () => {
	expect(calculated('zScore', { x: 999, centre: 60, sd: 4, polarity: 'low' })).toBe(-3);
	for (const input of [
		{ x: 62, centre: 60, sd: 0 },
		{ x: null, centre: 60, sd: 4 },
		{ x: 62, centre: 60, sd: null }
	]) {
		expect(calculated('zScore', { ...input, polarity: 'high' })).toBeNull();
	}
});

it.each([
	[{ polarity: 'high' }, 25],
	[{ polarity: 'low' }, 75],
	[{ polarity: 'high', floor: 1 }, 25.75],
	[{ polarity: 'none' }, null]
])('minMax of 30 on 20..60, %o (methods.md section 26, C)', (how, expected) => {
	expect(calculated('minMax', { x: 30, min: 20, max: 60, ...how })).toBe(expected);
});

it('minMax without spread is null', () => {
	expect(calculated('minMax', { x: 20, min: 20, max: 20, polarity: 'high' })).toBeNull();
});

it.each([
	[1, 'high', 0.1],
	[1, 'low', 0.9],
	[-1, 'high', 0]
])('goalposts of %d on 0..10, %s (P: COINr; methods.md section 26)', (x, polarity, expected) => {
	expect(calculated('goalposts', { x, low: 0, high: 10, polarity })).toBeCloseTo(expected, 12);
});

it('percentileRank of 3, 1, 2, 2 (methods.md section 26, C), with a missing value and without a good direction', () => {
	expect(calculated('percentileRank', { values: [3, 1, 2, 2], polarity: 'high' })).toEqual([100, 0, 100 / 3, 100 / 3]);
	expect(calculated('percentileRank', { values: [3, null, 1], polarity: 'low' })).toEqual([0, null, 100]);
	expect(calculated('percentileRank', { values: [3, 1], polarity: 'none' })).toEqual([null, null]);
	expect(calculated('percentileRank', { values: [3], polarity: 'high' })).toEqual([null]);
});

it('weightedMean of 1, 2, 3 with equal weights, geometric: 6^(1/3) (P: COINr; methods.md section 26)', () => {
	expect(calculated('weightedMean', { values: [1, 2, 3], weights: [1, 1, 1], kind: 'geometric' })).toBeCloseTo(6 ** (1 / 3), 12);
});

it.each([
	[{ values: [1, null, 4], weights: [1, 5, 2] }, 3],
	[{ values: [1, 9], weights: [1, 0], kind: 'worst' }, 1],
	[{ values: [9, 1], weights: [1, 0], kind: 'worst' }, 9],
	[{ values: [0, 4], weights: [1, 1], kind: 'geometric' }, null],
	[{ values: [0, 4], weights: [0, 1], kind: 'geometric' }, 4],
	[{ values: [null], weights: [1] }, null],
	[{ values: [], weights: [] }, null]
])('weightedMean leaves out what is missing or has no weight: %o', (input, expected) => {
	expect(calculated('weightedMean', input)).toEqual(expected === null ? null : expect.closeTo(expected, 12));
});

it('renormalise of the weights of the hospital stars without their last part (methods.md section 23)', () => {
	const shares = calculated('renormalise', { weights: [22, 22, 22, 22, 12], present: [true, true, true, true, false] });
	expect(shares).toEqual([25, 25, 25, 25, 0]);
	expect(calculated('renormalise', { weights: [1, 2], present: [false, false] })).toEqual([null, null]);
});

const NINES = Array.from({ length: 15 }, () => 9);
const DEFAULT = { weights: NINES, key: NINES.map(() => 1).join('-'), canonical: '' };

it.each([
	[{ w: '33333-333' }, { ok: true, ...DEFAULT }],
	[{}, { ok: true, ...DEFAULT }],
	[
		{ w: null, cells: null },
		{ ok: true, ...DEFAULT }
	],
	[{ w: '24624-333' }, { ok: true, key: '1-1-1-2-2-2-3-3-3-1-1-1-2-2-2', canonical: 'w=12312-111' }],
	[{ w: '33633-321' }, { ok: true, key: '3-2-1-3-2-1-6-4-2-3-2-1-3-2-1', canonical: 'w=11211-321' }],
	[
		{ w: '33333-333', cells: '111111112111111' },
		{ ok: true, canonical: 'cells=111111112111111' }
	]
])('parseWeights of %o (methods.md section 26, C)', (input, expected) => {
	expect(calculated('parseWeights', input)).toMatchObject(expected);
});

it('the ninth product of cells=111111112111111 is 18 (methods.md section 26, C)', () => {
	const { weights } = calculated('parseWeights', { w: '33333-333', cells: '111111112111111' }) as { weights: number[] };
	expect(weights[8]).toBe(18);
});

it.each(['00000-111', '3333-333', '33333333', '33333-33a', '33333-333 ', '33333-333\n', '', '33333–333', '３３３３３-333', '33333-000'])(
	'parseWeights refuses %j and gives the default (methods.md section 26, C)',
	(w) => {
		expect(calculated('parseWeights', { w })).toEqual({ ok: false, ...DEFAULT });
	}
);
