import type { Polarity, ValueKind } from '../indicator.ts';

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
