import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellScore, Scorable } from '#lib/domain/scoring/grid.ts';
import { measuredShare } from '#lib/domain/scoring/measured-share.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS, weightless, type Weights } from '#lib/domain/scoring/weights.ts';
import { workedAreas } from '../../support/worked-composite.ts';

const FIRST_MENTAL_HEALTH: Weights = { ...EQUAL_WEIGHTS, groups: [3, 3, 6, 3, 3], factors: [3, 2, 1] };
const OPEN = { measuredGate: 0 };

/** Code, score, error, coverage, rank of the worked composite (methods.md section 26). */
it.each([
	[
		'33333-333',
		EQUAL_WEIGHTS,
		[
			['P', 60.570267, 1.433167, 1, 1],
			['S', 57.0723, 2.478479, 0.666667, 2],
			['Q', 50, 1.433167, 1, 3],
			['R', 39.1446, 2.661901, 0.666667, 4]
		]
	],
	[
		'33633-321',
		FIRST_MENTAL_HEALTH,
		[
			['P', 60.933164, 1.495132, 1, 1],
			['Q', 50, 1.495132, 1, 2],
			['R', 38.973519, 2.646399, 0.909091, 3],
			['S', 47.838228, 2.573695, 0.636364, undefined]
		]
	]
] as const)('the worked composite of methods.md section 26 under %s', (_, weights, expected) => {
	const ranked = ranking(workedAreas(), weights, OPEN);
	expect(ranked.map(({ code, rank }) => [code, rank])).toEqual(expected.map(([code, , , , rank]) => [code, rank]));
	expected.forEach(([, score, se, coverage], at) => {
		expect(ranked[at]!.overall!.score).toBeCloseTo(score, 6);
		expect(ranked[at]!.overall!.se).toBeCloseTo(se, 6);
		expect(ranked[at]!.overall!.coverage).toBeCloseTo(coverage, 6);
		expect(ranked[at]!.overall!.knownErrorShare).toBeCloseTo(1, 9);
	});
});

it('the measured share of the worked composite is 0.2, and 0.305556 with mental health first', () => {
	const grids = workedAreas().map((area) => area.grid);
	expect(measuredShare(grids, EQUAL_WEIGHTS)).toBeCloseTo(0.2, 9);
	expect(measuredShare(grids, FIRST_MENTAL_HEALTH)).toBeCloseTo(0.305556, 6);
});

it('an area below the gate says so, and where most of the weight is unmeasured nobody is ranked', () => {
	expect(ranking(workedAreas(), FIRST_MENTAL_HEALTH, OPEN).at(-1)).toMatchObject({ code: 'S', reason: 'below-gate' });
	const closed = ranking(workedAreas(), EQUAL_WEIGHTS);
	expect(closed.map(({ code, rank, reason }) => [code, rank, reason])).toEqual(
		['P', 'Q', 'R', 'S'].map((code) => [code, undefined, 'too-little-measured'])
	);
	expect(closed[0]!.overall!.score).toBeCloseTo(60.570267, 6);
});

it('an area with nothing that carries weight has no score and no rank', () => {
	const only: Weights = { ...EQUAL_WEIGHTS, groups: [0, 0, 0, 0, 9], factors: [0, 0, 9] };
	const unscored = ranking(workedAreas(), only, OPEN).find(({ code }) => code === 'R');
	expect(unscored).toEqual({ ...unscored, overall: undefined, rank: undefined, reason: 'no-score' });
});

const cell = fc.record({
	score: fc.option(fc.double({ min: 20, max: 80, noNaN: true }), { nil: undefined }),
	variance: fc.double({ min: 0, max: 9, noNaN: true }),
	known: fc.double({ min: 0, max: 1, noNaN: true }),
	found: fc.integer({ min: 1, max: 5 })
});
const grid = fc.array(cell, { minLength: 15, maxLength: 15 }).map((cells) =>
	cells.map(({ score, variance, known, found }): CellScore => {
		return score === undefined ? { score, variance: 0, known: 0, found: 0, expected: 5 } : { score, variance, known, found, expected: 5 };
	})
);
const areas = fc
	.array(grid, { minLength: 1, maxLength: 12 })
	.map((grids) => grids.map((own, at): Scorable => ({ code: `A${at}`, name: `Area ${at % 4}`, grid: own })));
const digits = (length: number, max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });
const weights = fc.record({ groups: digits(5, 3), factors: digits(3, 3), cells: digits(15, 3) }).filter((own) => !weightless(own));

it('places do not depend on the order of the areas', () => {
	fc.assert(
		fc.property(areas, weights, fc.integer({ min: 0, max: 11 }), (list, own, turn) => {
			expect(ranking([...list.slice(turn), ...list.slice(0, turn)], own)).toEqual(ranking(list, own));
		})
	);
});

it('scaling the weights changes nothing, to the last digit', () => {
	fc.assert(
		fc.property(areas, weights, (list, own) => {
			const thrice = { ...own, groups: own.groups.map((weight) => weight * 3), cells: own.cells.map((weight) => weight * 2) };
			expect(ranking(list, thrice)).toEqual(ranking(list, own));
		})
	);
});

it('removing an area changes no other score', () => {
	fc.assert(
		fc.property(areas, weights, (list, own) => {
			const scores = new Map(ranking(list, own).map(({ code, overall }) => [code, overall]));
			for (const { code, overall } of ranking(list.slice(1), own)) expect(overall).toEqual(scores.get(code));
		})
	);
});

it('the contributions of the five groups add up to the score, and a score lies between its cells', () => {
	fc.assert(
		fc.property(grid, weights, (own, chosen) => {
			const overall = scoreOverall(own, chosen);
			if (!overall) return;
			const sum = overall.groups.reduce((total, { contribution }) => total + contribution, 0);
			expect(Math.abs(sum - overall.score)).toBeLessThan(1e-9);
			expect(overall.weakest.score).toBeLessThan(overall.score + 1e-9);
			expect(overall.coverage).toBeLessThanOrEqual(1 + 1e-12);
		})
	);
});

it('more missing never raises coverage', () => {
	fc.assert(
		fc.property(grid, weights, fc.integer({ min: 0, max: 14 }), (own, chosen, lost) => {
			const before = scoreOverall(own, chosen)?.coverage ?? 0;
			const fewer = own.map((one, at) => (at === lost ? { ...one, score: undefined, found: 0, variance: 0, known: 0 } : one));
			expect(scoreOverall(fewer, chosen)?.coverage ?? 0).toBeLessThanOrEqual(before + 1e-12);
		})
	);
});

it('equal scores share a place and stand by name, and the next place is skipped', () => {
	const at = (code: string, name: string, score: number): Scorable => ({
		code,
		name,
		grid: EQUAL_WEIGHTS.cells.map(() => ({ score, variance: 1, known: 1, found: 1, expected: 1 }))
	});
	const list = [at('1', 'Wells', 50), at('2', 'Bath', 0.1 + 0.2 + 49.7), at('3', 'Ely', 60), at('4', 'Ripon', 40)];
	expect(ranking(list, EQUAL_WEIGHTS).map(({ name, rank }) => [name, rank])).toEqual([
		['Ely', 1],
		['Bath', 2],
		['Wells', 2],
		['Ripon', 4]
	]);
});
