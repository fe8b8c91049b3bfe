import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../scripts/geography/assignment.ts';

/** The least sum of costs by trying every way. */
function least(costs: readonly (readonly number[])[], row = 0, used = new Set<number>()): number {
	if (row === costs.length) return 0;
	return Math.min(
		...costs[row]!.map((cost, column) => (used.has(column) ? Infinity : cost + least(costs, row + 1, new Set([...used, column]))))
	);
}

describe('assigning rows to columns', () => {
	it('costs no more than any other way, with no column twice', () => {
		const costs = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 })).chain(([rows, spare]) =>
			fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: rows + spare, maxLength: rows + spare }), {
				minLength: rows,
				maxLength: rows
			})
		);
		fc.assert(
			fc.property(costs, (costs) => {
				const found = assign(costs.length, costs[0]!.length, (row, column) => costs[row]![column]!);
				expect(new Set(found).size).toBe(costs.length);
				expect(found.reduce((sum, column, row) => sum + costs[row]![column]!, 0)).toBe(least(costs));
			})
		);
	});

	it('refuses more rows than columns', () => {
		expect(() => assign(3, 2, () => 1)).toThrow('3 rows cannot each have one of 2 columns.');
	});
});
