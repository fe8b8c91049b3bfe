import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellTable } from '#lib/domain/scoring/cell-table.ts';
import { dropOneCell } from '#lib/domain/scoring/drop-one-cell.ts';
import { effectiveWeights } from '#lib/domain/scoring/effective-weights.ts';
import { packTable } from '#lib/domain/scoring/packed.ts';
import { tableOf, type GivenColumn } from '#lib/domain/scoring/table.ts';
import { EQUAL_WEIGHTS, productsOf } from '#lib/domain/scoring/weights.ts';
import { columnsOver, someProducts } from '../../support/random-table.ts';

const Z = { normalisation: 'z', aggregation: 'arithmetic' } as const;
const EQUAL = productsOf(EQUAL_WEIGHTS);

const cellsOf = (given: readonly GivenColumn[]) =>
	cellTable(
		packTable(
			tableOf(
				(given[0]?.values ?? []).map((_, at) => `A${at}`),
				given,
				2
			),
			Z
		)
	);

const column = (code: string, cell: GivenColumn['cells'][number], values: readonly (number | undefined)[]): GivenColumn => ({
	code,
	cells: [cell],
	polarity: 'high',
	weight: 1,
	england: undefined,
	denominators: undefined,
	values,
	errors: values.map(() => undefined)
});

it('effective weights add up to 1 where ranked areas differ', () => {
	fc.assert(
		fc.property(columnsOver(6), someProducts, (given, products) => {
			const weights = effectiveWeights(cellsOf(given), products, 0).filter((weight) => weight !== undefined);
			if (weights.length > 0) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
		})
	);
});

it('two cells that move alike weigh a half each, and one that pulls against three others is negative (by hand)', () => {
	const [a, b] = [
		[1, 2, 3, 4],
		[10, 20, 30, 40]
	];
	const alike = effectiveWeights(cellsOf([column('a', 'older-people/access', a), column('b', 'mental-health/quality', b)]), EQUAL);
	expect(alike[0]).toBeCloseTo(0.5, 12);
	expect(alike[7]).toBeCloseTo(0.5, 12);
	expect(alike[1]).toBeUndefined();
	const against = effectiveWeights(
		cellsOf([
			column('a', 'older-people/access', a),
			column('b', 'older-people/quality', b),
			column('c', 'older-people/prevention', [...a].reverse())
		]),
		EQUAL
	);
	// parts k, k and -k of a score that is their sum: 1, 1 and -1 of it
	expect(against.slice(0, 3).map((weight) => Math.round(weight! * 1e9) / 1e9)).toEqual([1, 1, -1]);
});

it('areas that do not differ, or are not ranked, have no effective weights', () => {
	const level = [column('a', 'older-people/access', [1, 2]), column('b', 'older-people/quality', [2, 1])];
	expect(effectiveWeights(cellsOf(level), EQUAL)).toEqual(EQUAL.map(() => undefined));
	const unranked = [column('a', 'older-people/access', [1, 2, undefined]), column('b', 'older-people/quality', [undefined, 1, 2])];
	expect(effectiveWeights(cellsOf(unranked), EQUAL, 1)).toEqual(EQUAL.map(() => undefined));
});

it('without a cell places change by so many on average, among areas ranked both times (by hand)', () => {
	const cells = cellsOf([
		column('a', 'older-people/access', [1, 2, 3]),
		column('b', 'older-people/quality', [9, 5, 1]),
		column('c', 'older-people/prevention', [1, 2, 3])
	]);
	// the order 3 2 1 turns where only b and one of its opposites are left: all level, 1 1 1
	const changes = dropOneCell(cells, EQUAL);
	expect(changes[0]).toBe(1);
	expect(changes[1]).toBe(0);
	expect(changes[2]).toBe(1);
	expect(changes[3]).toBeUndefined();
});

it('where the only cell with weight is left out nobody is ranked both times', () => {
	const cells = cellsOf([column('a', 'older-people/access', [1, 2, 3]), column('b', 'older-people/quality', [9, 5, 1])]);
	const products = EQUAL.map((_, cell) => (cell === 0 ? 1 : 0));
	expect(dropOneCell(cells, products).slice(0, 3)).toEqual([undefined, 0, undefined]);
});
