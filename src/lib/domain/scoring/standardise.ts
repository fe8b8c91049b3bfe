import { extent, fsum } from 'd3-array';
import type { Polarity } from '../indicator.ts';

/** Where England's centre on a yardstick comes from: England's own published value, or areas' mean, weighted by denominators or plain. */
export const CENTRES = ['published', 'weighted', 'mean'] as const;
export type Centre = (typeof CENTRES)[number];

/** What one indicator of one edition is measured against: frozen, whatever the reader does. In the indicator's unit. */
export interface Yardstick {
	readonly centre: number;
	readonly centreFrom: Centre;
	/** Spread of areas about their own mean; 0 exactly where all are equal, `undefined` for one area alone. */
	readonly sd: number | undefined;
	readonly min: number;
	readonly max: number;
	/** Areas with a value that counts. */
	readonly n: number;
}

/** An area's value that counts (suspect ones are left out before), with its denominator where there is one. */
export interface Measure {
	readonly value: number;
	readonly denominator?: number | undefined;
}

/** Fewest areas with a value for an indicator to be scored (methods.md section 2). */
export const MINIMUM_AREAS = 30;
/** Standardised values are cut at this many standard deviations either way. */
export const TRUNCATION = 3;

/** The mean weighted by denominators over areas that have both; `undefined` where none has. */
function weightedMean(measures: readonly Measure[]): number | undefined {
	const both = measures.filter((measure) => measure.denominator !== undefined && measure.denominator > 0);
	const people = fsum(both, (measure) => measure.denominator);
	return people > 0 ? fsum(both, (measure) => measure.value * measure.denominator!) / people : undefined;
}

/** The spread about a mean with divisor n - 1, 0 exactly where the least is the greatest; `undefined` for one value. */
function spread(values: readonly number[], mean: number, min: number, max: number): number | undefined {
	if (values.length < 2) return undefined;
	return min === max ? 0 : Math.sqrt(fsum(values, (value) => (value - mean) ** 2) / (values.length - 1));
}

/**
 * The centre and spread of an indicator over the areas of a map, the same in whatever order they come; England's published
 * value is the centre where it is held. `undefined` with fewer areas than `minimumAreas` (methods.md section 6.1).
 */
export function yardstick(measures: readonly Measure[], england?: number, minimumAreas = MINIMUM_AREAS): Yardstick | undefined {
	const values = measures.map((measure) => measure.value);
	const [min, max] = extent(values);
	if (min === undefined || max === undefined || values.length < minimumAreas) return undefined;
	const mean = fsum(values) / values.length;
	const shared = { sd: spread(values, mean, min, max), min, max, n: values.length };
	if (england !== undefined) return { centre: england, centreFrom: 'published', ...shared };
	const weighted = weightedMean(measures);
	return weighted === undefined ? { centre: mean, centreFrom: 'mean', ...shared } : { centre: weighted, centreFrom: 'weighted', ...shared };
}

/** Standard deviations ahead of England, turned so that more is better and cut to -3 to 3; `undefined` without spread or a good direction (methods.md section 6.2). */
export function zScore(x: number, { centre, sd }: Pick<Yardstick, 'centre' | 'sd'>, polarity: Polarity): number | undefined {
	if (polarity === 'none' || sd === undefined || sd === 0) return undefined;
	const ahead = polarity === 'high' ? x - centre : centre - x;
	return Math.max(-TRUNCATION, Math.min(TRUNCATION, ahead / sd));
}

/** The score of a z: 50 is England, 10 points one standard deviation between areas on this indicator, 20 to 80. */
export function scoreOf(z: number): number {
	return 50 + 10 * z;
}

/** The standard error of a score from that of its figure; the cut is not applied to it. `undefined` where the error is not known or there is no spread. */
export function errorOf(se: number | undefined, sd: number | undefined): number | undefined {
	return se === undefined || sd === undefined || sd === 0 ? undefined : (10 * se) / sd;
}
