import { placeOf, targetOn } from '../statistics/funnel-scales.ts';
import { funnel, type Funnel, type Placed } from '../statistics/funnel.ts';
import type { BandBenchmark, BandFigure } from './band-figure.ts';

/** How areas spread about a target, with the scale on which that was measured and the target there. */
export interface IndicatorFunnel extends Funnel {
	readonly scale: 'arcsine' | 'none';
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

/** The funnel of an indicator's figures about a standard or England; `undefined` where the target has no place on its scale (methods.md section 19). */
export function indicatorFunnel(
	figures: readonly BandFigure[],
	{ kind, per, target }: Omit<BandBenchmark, 'polarity'>
): IndicatorFunnel | undefined {
	const counted = figures.some(
		({ value, numerator, denominator }) => value !== undefined && numerator !== undefined && denominator !== undefined
	);
	const angled = kind === 'proportion' && counted;
	const middle = angled ? targetOn('arcsine', target / per) : target;
	if (middle === undefined) return undefined;
	return { ...funnel(placesOf(figures, angled), middle), scale: angled ? 'arcsine' : 'none', target: middle };
}
