import { expect, it } from 'vitest';
import { metricOutcome } from '#lib/domain/better-care-fund/metric.ts';

it('at the target a metric is met, whichever way is good', () => {
	expect(metricOutcome(80, 80, 'high')).toEqual({ met: true, difference: 0, differencePercent: 0 });
	expect(metricOutcome(0.3, 0.1 + 0.2, 'low').met).toBe(true);
});

it('tells the difference in the unit and in per cent of the target', () => {
	expect(metricOutcome(80, 90, 'low')).toEqual({ met: false, difference: 10, differencePercent: 12.5 });
	expect(metricOutcome(0, 5, 'none')).toEqual({ met: undefined, difference: 5, differencePercent: undefined });
});
