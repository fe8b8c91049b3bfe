import type { Polarity } from '../indicator.ts';
import { percentChange } from '../statistics/percent-change.ts';
import { roundedTo9 } from '../statistics/rounding.ts';

/** How a metric of the scorecard did; `met` is `undefined` without a good direction, the percentage with a target of 0. */
export interface MetricOutcome {
	readonly met: boolean | undefined;
	/** Actual less target, in the unit of the metric. */
	readonly difference: number;
	readonly differencePercent: number | undefined;
}

/** A metric of the scorecard against its target; at the target it is met (methods.md section 22). */
export function metricOutcome(target: number, actual: number, polarity: Polarity): MetricOutcome {
	const ahead = roundedTo9(actual) - roundedTo9(target);
	const met = polarity === 'none' ? undefined : polarity === 'high' ? ahead >= 0 : ahead <= 0;
	return { met, difference: actual - target, differencePercent: percentChange(target, actual) };
}
