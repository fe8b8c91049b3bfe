import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLowestTerms } from '#lib/domain/scoring/divisor.ts';
import { EQUAL_WEIGHTS, productsOf, reducedWeights, weightKey, weightless, type Weights } from '#lib/domain/scoring/weights.ts';

const digits = (text: string): number[] => [...text].map(Number);
const weightsOf = (groups: string, factors: string, cells = '111111111111111'): Weights => ({
	groups: digits(groups),
	factors: digits(factors),
	cells: digits(cells)
});

it('equal weights have the key of fifteen ones (methods.md section 26, parseWeights)', () => {
	expect(weightKey(EQUAL_WEIGHTS)).toBe('1-1-1-1-1-1-1-1-1-1-1-1-1-1-1');
});

it('weights 24624-333 and 33633-321 have the keys of methods.md section 26', () => {
	expect(weightKey(weightsOf('24624', '333'))).toBe('1-1-1-2-2-2-3-3-3-1-1-1-2-2-2');
	expect(weightKey(weightsOf('33633', '321'))).toBe('3-2-1-3-2-1-6-4-2-3-2-1-3-2-1');
});

it("the cell's own weight multiplies its product: the ninth of 111111112111111 is 18 (methods.md section 26)", () => {
	expect(productsOf(weightsOf('33333', '333', '111111112111111'))[8]).toBe(18);
});

it('reduced weights keep the key and cannot be reduced again', () => {
	const digit = fc.integer({ min: 0, max: 9 });
	const any = fc.record({
		groups: fc.array(digit, { minLength: 5, maxLength: 5 }),
		factors: fc.array(digit, { minLength: 3, maxLength: 3 }),
		cells: fc.array(digit, { minLength: 15, maxLength: 15 })
	});
	fc.assert(
		fc.property(any, (weights) => {
			const reduced = reducedWeights(weights);
			expect(weightKey(reduced)).toBe(weightKey(weights));
			expect(reducedWeights(reduced)).toEqual(reduced);
		})
	);
});

it('numbers in lowest terms keep their zeros, and nothing but zeros stays as it is', () => {
	expect(inLowestTerms([6, 0, 9])).toEqual([2, 0, 3]);
	expect(inLowestTerms([0, 0])).toEqual([0, 0]);
});

it('weights of nothing but 0 are named by what is 0', () => {
	expect(weightless(weightsOf('00000', '333'))).toBe('groups');
	expect(weightless(weightsOf('33333', '000'))).toBe('factors');
	expect(weightless(weightsOf('10000', '100', '011111111111111'))).toBe('cells');
	expect(weightless(EQUAL_WEIGHTS)).toBeUndefined();
});
