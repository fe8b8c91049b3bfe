import { expect, it } from 'vitest';
import { expectedByChance } from '#lib/domain/comparison/expected-by-chance.ts';

it('expects 5.2 and 0.2 of 209 areas on one side though nothing differs (methods.md section 12)', () => {
	const { at95, at998 } = expectedByChance(209);
	expect(at95).toBeCloseTo(5.225, 12);
	expect(at998).toBeCloseTo(0.209, 12);
});
