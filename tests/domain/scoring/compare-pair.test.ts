import { expect, it } from 'vitest';
import { comparePair } from '#lib/domain/scoring/compare-pair.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { workedTable } from '../../support/worked-table.ts';

const EQUAL = productsInLowestTerms(EQUAL_WEIGHTS);
const [P, Q, R, S] = [0, 1, 2, 3];

it('R and S of the worked table have MH-A alone in common, a third of the weight (methods.md section 26)', () => {
	const { a, b, shared } = comparePair(workedTable(), EQUAL, R, S);
	expect(a).toBeCloseTo(38.289199, 6);
	expect(b).toBeCloseTo(44.1446, 6);
	expect(shared).toBeCloseTo(1 / 3, 12);
});

it('P and Q have all in common, and their scores are those of the composite (methods.md section 26)', () => {
	const { a, b, shared } = comparePair(workedTable(), EQUAL, P, Q);
	expect(a).toBeCloseTo(60.570267, 6);
	expect([b, shared]).toEqual([50, 1]);
});

it('one way round is the other turned, and an indicator that is not scored has no part', () => {
	const table = workedTable();
	const one = comparePair(table, EQUAL, P, R);
	expect(comparePair(table, EQUAL, R, P)).toEqual({ a: one.b, b: one.a, shared: one.shared });
	const without = { ...table, columns: table.columns.map((column, at) => (at === 0 ? { ...column, polarity: 'none' as const } : column)) };
	expect(comparePair(without, EQUAL, R, S)).toEqual({ a: undefined, b: undefined, shared: 0 });
});

it('where no measured cell has weight nothing is shared', () => {
	expect(
		comparePair(
			workedTable(),
			EQUAL.map((_, cell) => (cell === 0 ? 1 : 0)),
			P,
			Q
		)
	).toEqual({ a: undefined, b: undefined, shared: undefined });
});
