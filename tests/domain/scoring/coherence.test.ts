import { expect, it } from 'vitest';
import { coherence, correlationOf } from '#lib/domain/scoring/coherence.ts';
import { tableOf, type GivenColumn } from '#lib/domain/scoring/table.ts';

const column = (code: string, polarity: 'high' | 'low' | 'none', values: readonly (number | undefined)[], cells: GivenColumn['cells']) => ({
	code,
	cells,
	polarity,
	weight: 1,
	england: undefined,
	denominators: undefined,
	values,
	errors: values.map(() => undefined)
});

it('the correlation of Anscombe’s first set is 0.81642 (Anscombe, 1973)', () => {
	const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
	const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
	expect(correlationOf(x.map((one, at) => [one, y[at]!]))).toBeCloseTo(0.81642, 5);
});

it('indicators of a cell are paired over areas that have both, turned so that more is better', () => {
	const areas = ['A', 'B', 'C', 'D', 'E'];
	const found = coherence(
		tableOf(
			areas,
			[
				column('up', 'high', [1, 2, 3, 4, 5], ['older-people/access']),
				column('down', 'low', [5, 4, 3, 2, 1], ['older-people/access', 'mental-health/access']),
				column('gap', 'high', [5, undefined, 1, 2, 0], ['older-people/access']),
				column('context', 'none', [1, 2, 3, 4, 5], ['older-people/access']),
				column('lone', 'high', [1, 2, 3, 4, 5], ['mental-health/prevention'])
			],
			2
		)
	);
	expect(found.map(({ indicators, areas, finding }) => [...indicators, areas, finding])).toEqual([
		['up', 'down', 5, 'twice'],
		['up', 'gap', 4, 'against'],
		['down', 'gap', 4, 'against']
	]);
	expect(found[0]!.correlation).toBeCloseTo(1, 12);
});

it('without two areas that differ in both there is no correlation', () => {
	expect(correlationOf([])).toBeUndefined();
	expect(correlationOf([[1, 2]])).toBeUndefined();
	expect(
		correlationOf([
			[1, 2],
			[1, 3]
		])
	).toBeUndefined();
});
