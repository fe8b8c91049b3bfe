import { expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { composite, type CompositeRow } from '#lib/domain/scoring/composite.ts';
import { tableOf, type GivenColumn } from '#lib/domain/scoring/table.ts';
import { EQUAL_WEIGHTS, productsOf } from '#lib/domain/scoring/weights.ts';
import { workedTable } from '../../support/worked-table.ts';

const EQUAL = productsOf(EQUAL_WEIGHTS);
const OTHER = productsOf({ ...EQUAL_WEIGHTS, groups: [3, 3, 6, 3, 3], factors: [3, 2, 1] });

const six = (x: number | undefined): number | undefined => (x === undefined ? undefined : Math.round(x * 1e6) / 1e6);
const row = ({ area, score, se, coverage, rank, low, high }: CompositeRow) => [area, ...[score, se, coverage, rank, low, high].map(six)];
const all = 1;
const none = undefined;

/** Computed for methods.md section 26 by an implementation separate from this one (C); printed there to six decimals. */
it.each([
	[
		'33333-333 arithmetic',
		EQUAL,
		'arithmetic',
		0.2,
		[
			['P', 60.570267, 1.433167, all, 1, 60.570267, 60.570267],
			['Q', 50, 1.433167, all, 3, 50, 50],
			['R', 39.1446, 2.661901, 0.666667, 4, 39.1446, 49.429733],
			['S', 57.0723, 2.478479, 0.666667, 2, 51.381533, 58.0482]
		]
	],
	[
		'33633-321 arithmetic',
		OTHER,
		'arithmetic',
		0.305556,
		[
			['P', 60.933164, 1.495132, all, 1, 60.933164, 60.933164],
			['Q', 50, 1.495132, all, 2, 50, 50],
			['R', 38.973519, 2.646399, 0.909091, 3, 38.973519, 41.794109],
			['S', 47.838228, 2.573695, 0.636364, none, 44.987963, 52.260691]
		]
	],
	[
		'33333-333 geometric',
		EQUAL,
		'geometric',
		0.2,
		[
			['P', 60.564931, 1.434877, all, 1, 60.564931, 60.564931],
			['Q', 50, 1.433167, all, 3, 50, 50],
			['R', 39.135252, 2.655656, 0.666667, 4, 39.135252, 47.505596],
			['S', 55.588866, 2.433202, 0.666667, 2, 49.813287, 57.02198]
		]
	],
	[
		'33333-333 worst',
		EQUAL,
		'worst',
		0.2,
		[
			['P', 60, none, all, 1, 60, 60],
			['Q', 50, none, all, 2, 50, 50],
			['R', 38.289199, none, 0.666667, 4, 38.289199, 38.289199],
			['S', 44.1446, none, 0.666667, 3, 40, 44.1446]
		]
	]
] as const)('the worked composite of methods.md section 26 (C), %s', (_, products, aggregation, share, expected) => {
	const found = composite(workedTable(), { products, aggregation, normalisation: 'z', measuredGate: 0 })!;
	expect(six(found.measuredShare)).toBe(share);
	expect(found.measured).toEqual(['mental-health/access', 'mental-health/quality', 'generally-healthy/prevention']);
	expect(found.areas.map(row)).toEqual(expected);
	for (const { knownErrorShare } of found.areas) expect(knownErrorShare).toBeCloseTo(1, 12);
});

it('nobody is ranked where less than half of the weight is on measured cells', () => {
	const found = composite(workedTable(), { products: EQUAL, aggregation: 'arithmetic', normalisation: 'z' })!;
	expect(found.areas.map(({ rank }) => rank)).toEqual([none, none, none, none]);
	expect(six(found.areas[0]!.score)).toBe(60.570267);
});

it('percentiles have no error, the known share stays, and there is no geometric mean of them', () => {
	const found = composite(workedTable(), { products: EQUAL, aggregation: 'arithmetic', normalisation: 'percentile', measuredGate: 0 })!;
	// W: 100, 66.67, 0, 33.33; R: 100, 50, 0, -; V: 50, 0, -, 100, by hand
	expect(found.areas.map(({ score }) => six(score))).toEqual([83.333333, 38.888889, 0, 66.666667]);
	expect(found.areas.map(({ se, knownErrorShare }) => [se, knownErrorShare])).toEqual([
		[none, 1],
		[none, 1],
		[none, 1],
		[none, 1]
	]);
	expect(composite(workedTable(), { products: EQUAL, aggregation: 'geometric', normalisation: 'percentile' })).toBeUndefined();
});

it('least to most of the worked table, by hand, with errors of 100 over the range', () => {
	const found = composite(workedTable(), { products: EQUAL, aggregation: 'arithmetic', normalisation: 'min-max', measuredGate: 0 })!;
	expect(found.areas.map(({ score }) => six(score))).toEqual([83.333333, 33.333333, 0, 62.5]);
	expect(found.areas[0]!.se).toBeCloseTo(Math.hypot(10, 10, 15) / 3, 12);
});

it('where all weight lies on cells that nobody measures there is no score and no coverage', () => {
	const products = CELLS.map((_, cell) => (cell === 0 ? 1 : 0));
	const found = composite(workedTable(), { products, aggregation: 'arithmetic', normalisation: 'z', measuredGate: 0 })!;
	expect(found.measuredShare).toBe(0);
	expect(found.areas[0]).toEqual({
		area: 'P',
		score: none,
		se: none,
		coverage: none,
		rank: none,
		low: none,
		high: none,
		knownErrorShare: 0
	});
});

it('an area without figures has coverage 0, and one area alone, equal figures or none at all make no score', () => {
	const given = (values: (number | undefined)[]): GivenColumn => ({
		code: 'a',
		cells: ['mental-health/access'],
		polarity: 'high',
		weight: 1,
		england: none,
		denominators: none,
		values,
		errors: values
	});
	const scored = (values: (number | undefined)[]) =>
		composite(
			tableOf(
				values.map((_, at) => `${at}`),
				[given(values)],
				1
			),
			{ products: EQUAL, aggregation: 'arithmetic', normalisation: 'z', measuredGate: 0 }
		)!;
	expect(scored([1, 2, none]).areas[2]).toMatchObject({ score: none, coverage: 0, rank: none, low: none, knownErrorShare: 0 });
	for (const values of [[5], [5, 5, 5], [none, none], []]) {
		const found = scored(values);
		expect(found.measured).toEqual([]);
		expect(found.areas.every(({ score, coverage }) => score === undefined && coverage === undefined)).toBe(true);
	}
});
