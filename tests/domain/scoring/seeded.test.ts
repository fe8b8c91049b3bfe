import { expect, it } from 'vitest';
import { randomFrom, seededPermutation, seedOf } from '#lib/domain/scoring/seeded.ts';

it('the seed, the first numbers and the order of "E38000001:1" (methods.md section 26, C)', () => {
	expect(seedOf('E38000001:1')).toBe(1445241269);
	const random = randomFrom(1445241269);
	for (const u of [0.0126971926, 0.0792626683, 0.8779293289]) expect(random()).toBeCloseTo(u, 9);
	expect([...seededPermutation('E38000001:1', 10)]).toEqual([3, 6, 8, 4, 2, 5, 1, 7, 9, 0]);
});

it('FNV-1a of the empty text is its offset, and of "a" as published (Fowler, Noll and Vo, test vectors)', () => {
	expect(seedOf('')).toBe(0x811c9dc5);
	expect(seedOf('a')).toBe(0xe40c292c);
});

it('every number comes once', () => {
	expect([...seededPermutation('x', 1000)].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, at) => at));
	expect([...seededPermutation('x', 0)]).toEqual([]);
});
