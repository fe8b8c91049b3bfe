import type { Polarity, ValueKind } from '../indicator.ts';
import { band, type Band } from '../statistics/band.ts';
import { placeOf, targetOn } from '../statistics/funnel-scales.ts';
import { funnel, type Placed } from '../statistics/funnel.ts';

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

/** A proportion from its counts stands on the angle; any other figure on its own scale, where its error is known. */
function placesOf(figures: readonly BandFigure[], angled: boolean): readonly (Placed | undefined)[] {
	return figures.map(({ value, numerator, denominator, se }) => {
		if (value === undefined) return undefined;
		if (angled) return numerator === undefined || denominator === undefined ? undefined : placeOf('arcsine', numerator, denominator);
		return se !== undefined && se > 0 ? { y: value, s: se } : undefined;
	});
}

/**
 * The band of each area: 0 surely worse than the standard in force or England, 2 surely better, 1 neither, over-dispersion allowed for.
 * `undefined` without a value or a known error, and for all where neither way is good (methods.md sections 6.3 and 19).
 */
export function indicatorBands(
	figures: readonly BandFigure[],
	{ kind, polarity, per, target }: BandBenchmark
): readonly (Band | undefined)[] {
	const counted = figures.filter(
		({ value, numerator, denominator }) => value !== undefined && numerator !== undefined && denominator !== undefined
	);
	const angled = kind === 'proportion' && counted.length > 0;
	const middle = angled ? targetOn('arcsine', target / per) : target;
	if (polarity === 'none' || middle === undefined) return figures.map((): undefined => undefined);
	const { zOverdispersed } = funnel(placesOf(figures, angled), middle);
	return zOverdispersed.map((z) => (z === undefined ? undefined : band(polarity === 'high' ? z : -z)));
}
