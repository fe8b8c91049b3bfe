import { band, type Band } from '../statistics/band.ts';
import type { BandBenchmark, BandFigure } from './band-figure.ts';
import { indicatorFunnel } from './indicator-funnel.ts';

/**
 * The band of each area: 0 surely worse than the standard in force or England, 2 surely better, 1 neither, over-dispersion allowed for.
 * `undefined` without a value or a known error, and for all where neither way is good (methods.md sections 6.3 and 19).
 */
export function indicatorBands(figures: readonly BandFigure[], { polarity, ...benchmark }: BandBenchmark): readonly (Band | undefined)[] {
	const spread = polarity === 'none' ? undefined : indicatorFunnel(figures, benchmark);
	if (!spread) return figures.map((): undefined => undefined);
	return spread.zOverdispersed.map((z) => (z === undefined ? undefined : band(polarity === 'high' ? z : -z)));
}
