import type { Polarity, ValueKind } from '../indicator.ts';
import { band, type Band } from '../statistics/band.ts';
import { indicatorFunnel } from './indicator-funnel.ts';

/** An area's figure as far as a band needs it; what is not known is `undefined`. */
export interface BandFigure {
	/** In the indicator's unit. */
	readonly value: number | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
	readonly se: number | undefined;
}

/** What figures are held against. */
export interface BandBenchmark {
	readonly kind: ValueKind;
	readonly polarity: Polarity;
	/** value = per * numerator / denominator. */
	readonly per: number;
	/** The standard in force, else England, in the indicator's unit. */
	readonly target: number;
}

/**
 * The band of each area: 0 surely worse than the standard in force or England, 2 surely better, 1 neither, over-dispersion allowed for.
 * `undefined` without a value or a known error, and for all where neither way is good (methods.md sections 6.3 and 19).
 */
export function indicatorBands(figures: readonly BandFigure[], { polarity, ...benchmark }: BandBenchmark): readonly (Band | undefined)[] {
	const spread = polarity === 'none' ? undefined : indicatorFunnel(figures, benchmark);
	if (!spread) return figures.map((): undefined => undefined);
	return spread.zOverdispersed.map((z) => (z === undefined ? undefined : band(polarity === 'high' ? z : -z)));
}
