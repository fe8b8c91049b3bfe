import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS, weightless, weightKey, type Weights } from '#lib/domain/scoring/weights.ts';
import { canonicalWeights, readWeights, writeWeights } from '#lib/url/weights.ts';

const read = (query: string) => readWeights(new URLSearchParams(query));
const canonical = (query: string) => canonicalWeights(read(query).weights);

it('no parameter means equal weights and no problem', () => {
	expect(read('')).toEqual({ weights: EQUAL_WEIGHTS });
});

it('w gives five group digits and three factor digits', () => {
	const { weights, problem } = read('w=33933-325');
	expect(problem).toBeUndefined();
	expect(weights.groups).toEqual([3, 3, 9, 3, 3]);
	expect(weights.factors).toEqual([3, 2, 5]);
});

it('canonical forms are those of methods.md section 26', () => {
	expect(canonical('w=33333-333')).toEqual({});
	expect(canonical('w=24624-333')).toEqual({ w: '12312-111' });
	expect(canonical('w=33633-321')).toEqual({ w: '11211-321' });
	expect(canonical('w=33333-333&cells=111111112111111')).toEqual({ cells: '111111112111111' });
});

it.each([
	'w=00000-111',
	'w=3333-333',
	'w=33333333',
	'w=33333-33a',
	'w=33333-333%20',
	'w=33333-333%0A',
	'w=%2033333-333',
	'w=33333%E2%80%93333',
	'w=%D9%A333333-333',
	'w=-3333-333',
	'w=',
	'w=33333-000',
	'w=33333-333&w=33333-333',
	'cells=',
	'cells=11111111111111',
	'cells=1111111111111111',
	'cells=000000000000000',
	'cells=111111111111111&cells=111111111111111',
	'w=10000-100&cells=011111111111111'
])('%s is refused: equal weights and a sentence (methods.md sections 7 and 26)', (query) => {
	const { weights, problem } = read(query);
	expect(weights).toEqual(EQUAL_WEIGHTS);
	expect(problem).toMatch(/^The weights? .*\.$/);
});

it('the problem quotes what stood in the address', () => {
	expect(read('w=33333333').problem).toBe(
		'The weights “w=33333333” in the address cannot be read. They need five digits, a dash and three digits, as in w=33933-333.'
	);
});

it('100,000 random weights are written and read back as themselves', () => {
	const digit = fc.integer({ min: 0, max: 9 });
	const list = (length: number) => fc.array(digit, { minLength: length, maxLength: length });
	const any = fc.record({ groups: list(5), factors: list(3), cells: list(15) }).filter((weights) => !weightless(weights));
	const differing: Weights[] = [];
	fc.assert(
		fc.property(any, (weights) => {
			const again = readWeights(new URLSearchParams({ ...writeWeights(weights) })).weights;
			const reduced = readWeights(new URLSearchParams({ ...canonicalWeights(weights) })).weights;
			if (again.groups.join('') !== weights.groups.join('') || again.factors.join('') !== weights.factors.join('')) differing.push(weights);
			if (again.cells.join('') !== weights.cells.join('') || weightKey(reduced) !== weightKey(weights)) differing.push(weights);
		}),
		{ numRuns: 100_000 }
	);
	expect(differing).toEqual([]);
});
