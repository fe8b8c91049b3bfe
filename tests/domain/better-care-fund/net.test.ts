import { expect, it } from 'vitest';
import { netReduction } from '#lib/domain/better-care-fund/net.ts';

it('a reduction of 1% against growth of 3% is an increase of 2%', () => {
	expect(netReduction(1, 3)).toBe(-2);
});
