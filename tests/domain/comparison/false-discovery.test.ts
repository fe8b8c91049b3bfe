import fc from 'fast-check';
import { expect, it } from 'vitest';
import { falseDiscovery } from '#lib/domain/comparison/false-discovery.ts';

it('adjusts as scipy.stats.false_discovery_control does', () => {
	const { adjusted } = falseDiscovery([0.01, 0.02, 0.03, 0.5, 0.04, 0.011]);
	[0.033, 0.04, 0.045, 0.5, 0.048, 0.033].forEach((p, at) => expect(adjusted[at]).toBeCloseTo(p, 12));
});

it('keeps all up to the last that passes, also those that alone would not', () => {
	expect(falseDiscovery([0.04, 0.04, 0.03], 0.05).rejected).toEqual([true, true, true]);
	expect(falseDiscovery([0.04, 0.06, 0.03], 0.05).rejected).toEqual([false, false, false]);
});

it('of an empty list keeps nothing, at q of 0 only what cannot be chance', () => {
	expect(falseDiscovery([])).toEqual({ rejected: [], adjusted: [] });
	expect(falseDiscovery([0, 0.2], 0).rejected).toEqual([true, false]);
});

it('keeps what has an adjusted p of at most q, never fewer at a higher q, in whatever order', () => {
	const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
	fc.assert(
		fc.property(fc.array(share, { maxLength: 30 }), share, (p, q) => {
			const { rejected, adjusted } = falseDiscovery(p, q);
			rejected.forEach((kept, at) => {
				if (Math.abs(adjusted[at]! - q) > 1e-6) expect(kept).toBe(adjusted[at]! < q);
				expect(adjusted[at]).toBeGreaterThanOrEqual(p[at]!);
				expect(adjusted[at]).toBeLessThanOrEqual(1);
			});
			const more = falseDiscovery(p, Math.min(1, q + 0.1)).rejected;
			rejected.forEach((kept, at) => kept && expect(more[at]).toBe(true));
			expect(falseDiscovery(p.toReversed(), q).rejected.toReversed()).toEqual(rejected);
		})
	);
});
