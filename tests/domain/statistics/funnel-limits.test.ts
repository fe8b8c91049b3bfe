import { expect, it } from 'vitest';
import { funnelLimits } from '#lib/domain/statistics/funnel-limits.ts';

it('about 0.667 for 400 people, with over-dispersion, at 99.8% are 0.571 to 0.756 (numpy)', () => {
	const [limits] = funnelLimits(0.667, 0.0004, [400], 0.998);
	expect(limits!.lower).toBeCloseTo(0.5710945771968156, 12);
	expect(limits!.upper).toBeCloseTo(0.7563881616442485, 12);
});

it('of a handful end at 0 and 1', () => {
	expect(funnelLimits(0.667, 0, [2], 0.998)).toEqual([{ lower: 0, upper: 1 }]);
});

it('narrow as places grow, and are not there without a denominator or a target', () => {
	const [few, many] = funnelLimits(0.5, 0, [50, 500], 0.95);
	expect(few!.lower).toBeLessThan(many!.lower);
	expect(funnelLimits(0.5, 0, [0, undefined], 0.95)).toEqual([undefined, undefined]);
	expect(funnelLimits(1.5, 0, [9], 0.95)).toEqual([undefined]);
	expect(funnelLimits(0.5, -1, [9], 0.95)).toEqual([undefined]);
});
