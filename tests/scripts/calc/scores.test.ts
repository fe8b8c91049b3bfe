import { expect, it } from 'vitest';
import { calculated } from '../../support/calc.ts';

/** The worked composite of methods.md section 26 as a table of the calculator. */
const table = {
	areas: ['P', 'Q', 'R', 'S'],
	indicators: [
		{ code: 'W', cell: 'MH-A', polarity: 'high', weight: 1, england: 60, denominators: null },
		{ code: 'R', cell: ['MH-Q'], polarity: 'low', weight: 1, england: 20 },
		{ code: 'V', cell: 'GH-P', polarity: 'high', weight: 1, england: 80, denominators: null }
	],
	values: [
		[70, 15, 85],
		[60, 20, 80],
		[50, 25, null],
		[55, null, 90]
	],
	standardErrors: [
		[2, 1, 1.5],
		[2, 1, 1.5],
		[3, 2, null],
		[2.5, null, 2]
	]
};
const asked = { table, w: '33333-333', minimumAreas: 2, measuredGate: 0 };

interface Answer {
	measuredShare: number;
	measured: string[];
	areas: Record<string, number | string | null>[];
}

it('composite of the worked table, w 33333-333 arithmetic (methods.md section 26, C)', () => {
	const found = calculated('composite', asked) as Answer;
	expect(found.measuredShare).toBeCloseTo(0.2, 12);
	expect(found.measured).toEqual(['MH-A', 'MH-Q', 'GH-P']);
	expect(Object.keys(found.areas[2]!)).toEqual(['area', 'score', 'se', 'coverage', 'rank', 'low', 'high', 'knownErrorShare']);
	expect(found.areas[2]).toMatchObject({ area: 'R', rank: 4, knownErrorShare: 1 });
	expect(found.areas[2]!['score']).toBeCloseTo(39.1446, 5);
	expect(found.areas[2]!['high']).toBeCloseTo(49.429733, 6);
});

it.each([
	['geometric', 60.564931, 1.434877],
	['worst', 60, null]
])('composite of the worked table, %s (methods.md section 26, C)', (aggregation, score, se) => {
	const { areas } = calculated('composite', { ...asked, aggregation }) as Answer;
	expect(areas[0]!['score']).toBeCloseTo(score, 6);
	expect(areas[0]!['se']).toEqual(se === null ? null : expect.closeTo(se, 6));
});

it('a geometric mean of percentiles is null, and weights that cannot be read are refused', () => {
	expect(calculated('composite', { ...asked, aggregation: 'geometric', normalisation: 'percentile' })).toBeNull();
	expect(() => calculated('composite', { ...asked, w: '00000-111' })).toThrow('all five patient groups');
});

it('a table of four areas is not scored where thirty are needed', () => {
	const found = calculated('composite', { table }) as Answer;
	expect(found.measured).toEqual([]);
	expect(found.areas[0]).toMatchObject({ score: null, coverage: null, rank: null, knownErrorShare: 0 });
});

it('standard deviations and centres of the worked table (methods.md section 26, C)', () => {
	const found = calculated('indicatorParameters', { table }) as Record<string, Record<string, number>>;
	expect(found['W']).toEqual({ centre: 60, sd: expect.closeTo(8.539125638, 9) as number, min: 50, max: 70, n: 4 });
	expect([found['R']!['sd'], found['V']!['sd']]).toEqual([5, 5]);
});

it('indicatorParameters of equal, single and missing figures, and with denominators (methods.md section 6.1, by hand)', () => {
	const of = (values: (number | null)[], more: object = {}) =>
		(
			calculated('indicatorParameters', {
				table: {
					areas: values.map((_, at) => `${at}`),
					indicators: [{ code: 'I', cell: 'MH-A', polarity: 'none', ...more }],
					values: values.map((value) => [value])
				}
			}) as Record<string, object>
		)['I'];
	expect(of([0.1, 0.1, 0.1])).toEqual({ centre: expect.closeTo(0.1, 12) as number, sd: 0, min: 0.1, max: 0.1, n: 3 });
	expect(of([4, null])).toEqual({ centre: 4, sd: null, min: 4, max: 4, n: 1 });
	expect(of([null])).toEqual({ centre: null, sd: null, min: null, max: null, n: 0 });
	expect(of([null], { england: 7 })).toEqual({ centre: 7, sd: null, min: null, max: null, n: 0 });
	expect(of([10, 20, 90], { denominators: [100, 300, null] })).toMatchObject({ centre: 17.5, n: 3 });
});

it('cells of the worked table (methods.md section 26, C)', () => {
	const found = calculated('cells', { table, minimumAreas: 2 }) as { area: string; cells: object; coverage: object }[];
	expect(found[3]).toEqual({
		area: 'S',
		cells: { 'MH-A': expect.closeTo(44.1446, 6) as number, 'MH-Q': null, 'GH-P': 70 },
		coverage: { 'MH-A': 1, 'MH-Q': 0, 'GH-P': 1 }
	});
});

it('comparePair takes only what both have, renormalised: R and S have MH-A alone (by hand from the cells)', () => {
	const pair = calculated('comparePair', { table, minimumAreas: 2, a: 'R', b: 'S' }) as { a: number; b: number };
	expect(pair.a).toBeCloseTo(38.289199, 6);
	expect(pair.b).toBeCloseTo(44.1446, 6);
	const all = calculated('comparePair', { table, minimumAreas: 2, w: '33633-321', a: 'P', b: 'Q' }) as { a: number; b: number };
	expect(all.a).toBeCloseTo(60.933164, 6);
	expect(all.b).toBeCloseTo(50, 9);
	expect(calculated('comparePair', { table, minimumAreas: 2, w: '00003-001', a: 'R', b: 'S' })).toEqual({ a: null, b: null });
	expect(() => calculated('comparePair', { table, a: 'P', b: 'X' })).toThrow('no area "X"');
});

it('compositeVariance adds up the weights of a repeated indicator before squaring, and leaves out unknown errors (by hand)', () => {
	const terms = [
		{ code: 'a', weight: 0.25, se: 2 },
		{ code: 'b', weight: 0.5, se: null },
		{ code: 'a', weight: 0.25, se: 2 }
	];
	expect(calculated('compositeVariance', { terms })).toBeCloseTo(1, 12);
	expect(calculated('compositeVariance', { terms: [] })).toBeNull();
});

it('effectiveWeights add up to 1 and dropOneCell is by cell; both null where nobody differs or is ranked', () => {
	const weights = calculated('effectiveWeights', { table, minimumAreas: 2 }) as Record<string, number>;
	expect(Object.keys(weights)).toEqual(['MH-A', 'MH-Q', 'GH-P']);
	expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
	// whichever cell is left out, those who are ranked both times keep their order
	expect(calculated('dropOneCell', { table, minimumAreas: 2 })).toEqual({ 'MH-A': 0, 'MH-Q': 0, 'GH-P': 0 });
	const one = { ...table, areas: ['P'], values: table.values.slice(0, 1), standardErrors: null };
	expect(calculated('effectiveWeights', { table: one, minimumAreas: 1 })).toEqual({});
	expect(calculated('dropOneCell', { table, minimumAreas: 2, w: '00300-300' })).toMatchObject({ 'MH-A': null, 'MH-Q': 0 });
});

it.each([
	[{ ...table, values: table.values.slice(1) }, 'a list for each area'],
	[{ ...table, indicators: table.indicators.map((one) => ({ ...one, code: 'W' })) }, 'codes that differ'],
	[{ ...table, indicators: table.indicators.map((one) => ({ ...one, denominators: [1] })) }, 'an entry for each area'],
	[{ ...table, indicators: table.indicators.map((one) => ({ ...one, cell: 'XX-Q' })) }, 'cell']
])('a table that does not fit is refused, %#', (wrong, sentence) => {
	expect(() => calculated('cells', { table: wrong })).toThrow(sentence);
});
