import { expect, it } from 'vitest';
import { normalised } from '#lib/domain/scoring/normalise.ts';
import type { Column } from '#lib/domain/scoring/table.ts';

/** Made up: five areas, one without a value and one without an error; centre 60 and spread 4. */
const unbanded: Column = {
	code: 'a',
	cells: ['older-people/access'],
	polarity: 'high',
	weight: 1,
	values: [62, 56, undefined, 60, 68],
	errors: [2, 1, 3, undefined, 4],
	yardstick: { centre: 60, centreFrom: 'published', sd: 4, min: 56, max: 68, n: 4 }
};

const column: Column = { ...unbanded, bands: [2, 0, 1, undefined, 2] };

it('by standard deviations: 62 is half of one ahead, 55, and an error of 2 is 5 (methods.md section 6.2)', () => {
	expect(normalised(column, { normalisation: 'z', aggregation: 'arithmetic' })).toEqual({
		scores: [55, 40, undefined, 50, 70],
		errors: [5, 2.5, undefined, undefined, 10]
	});
});

it('from least to most: 62 is half way, and an error of 2 on 12 is a sixth of 100, or of 99 for a geometric mean', () => {
	expect(normalised(column, { normalisation: 'min-max', aggregation: 'arithmetic' })).toEqual({
		scores: [50, 0, undefined, 100 * (4 / 12), 100],
		errors: [200 / 12, 100 / 12, undefined, undefined, 400 / 12]
	});
	const geometric = normalised(column, { normalisation: 'min-max', aggregation: 'geometric' })!;
	expect(geometric.scores).toEqual([50.5, 1, undefined, 34, 100]);
	expect(geometric.errors[0]).toBe(198 / 12);
});

it('percentiles and bands have no error: 0 where that of the figure is known, and nothing where it is not', () => {
	expect(normalised(column, { normalisation: 'percentile', aggregation: 'arithmetic' })).toEqual({
		scores: [200 / 3, 0, undefined, 100 / 3, 100],
		errors: [0, 0, undefined, undefined, 0]
	});
	expect(normalised(column, { normalisation: 'bands', aggregation: 'arithmetic' })).toEqual({
		scores: [2, 0, undefined, undefined, 2],
		errors: [0, 0, undefined, undefined, 0]
	});
	expect(normalised(unbanded, { normalisation: 'bands', aggregation: 'arithmetic' })?.scores).toEqual(Array(5).fill(undefined));
});

it('a column that does not count has no scale: no yardstick, no spread, no good direction, no weight', () => {
	const way = { normalisation: 'z', aggregation: 'arithmetic' } as const;
	const flat = { ...column.yardstick!, sd: 0 };
	const faults: Partial<Column>[] = [{ yardstick: undefined }, { yardstick: flat }, { polarity: 'none' }, { weight: 0 }];
	for (const fault of faults) expect(normalised({ ...column, ...fault }, way), JSON.stringify(fault)).toBeUndefined();
});
