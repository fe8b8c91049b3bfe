import type { Polarity, ValueKind } from '../indicator.ts';
import { leastSquares, type WeightedPoint } from './least-squares.ts';
import { Z998 } from './normal.ts';
import { roundedTo9 } from './rounding.ts';

/** One period's figure with its 95% limits, and its counts where they are held. */
export interface TrendPoint {
	readonly value?: number | undefined;
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
}

/** What the trend test is told of a series beside its points. */
export interface TrendQuestion {
	readonly kind: ValueKind;
	readonly polarity: Polarity;
	/** How many of the first points lie before the last break in definition: they take no part. */
	readonly beforeBreak?: number;
}

type Change = 'increasing' | 'decreasing';
export type TrendResult = Change | `${Change}, getting ${'better' | 'worse'}` | 'no significant change' | 'cannot be calculated';
export type TrendReason = 'kind of value' | 'too few points' | 'no confidence limits' | 'break';

/** The outcome of a trend test: the slope in the unit of the value a period, and how far it is from chance. */
export interface Trend {
	readonly slope: number | undefined;
	readonly chi2: number | undefined;
	readonly result: TrendResult;
	/** Only where it cannot be calculated. */
	readonly reason?: TrendReason;
}

const KINDS: readonly ValueKind[] = ['proportion', 'crude-rate', 'dsr'];
const POINTS = 5;
/** Limits lie so many standard errors apart, in the source's own figure. */
const WIDTH = 3.92;
/** The 99.8% point of chi-square with one degree of freedom. */
const SIGNIFICANT = Z998 ** 2;

const cannot = (reason: TrendReason): Trend => ({ slope: undefined, chi2: undefined, result: 'cannot be calculated', reason });

/** A point with limits that have a width and do not stand for everybody; others cannot be weighed. */
function weighed({ value, lower, upper, numerator, denominator }: TrendPoint): Omit<WeightedPoint, 'x'> | undefined {
	if (value === undefined || lower === undefined || upper === undefined || !(upper > lower)) return undefined;
	if (numerator !== undefined && numerator === denominator) return undefined;
	const weight = (WIDTH / (upper - lower)) ** 2;
	return weight > 0 && Number.isFinite(weight) ? { y: value, weight } : undefined;
}

/** Whether the slope falls, or does not, alike whichever one point is left out. */
function oneSided(points: readonly WeightedPoint[], falls: boolean): boolean {
	return points.every((_, out) => {
		const fit = leastSquares(points.filter((_, at) => at !== out));
		return fit !== undefined && roundedTo9(fit.slope) < 0 === falls;
	});
}

/** The change in words: which way, and whether that is good. */
function said(falls: boolean, polarity: Polarity): TrendResult {
	const change = falls ? 'decreasing' : 'increasing';
	if (polarity === 'none') return change;
	return `${change}, getting ${falls === (polarity === 'low') ? 'better' : 'worse'}`;
}

/**
 * The weighted five-point test of the Fingertips service on the last five periods with a value and 95% limits, oldest first: significant
 * at 99.8% and with the slope's sign the same whichever point is left out. Points without limits lead to `cannot be calculated`
 * (Office for Health Improvement and Disparities, Fingertips: recent trends).
 */
export function trend(points: readonly TrendPoint[], { kind, polarity, beforeBreak = 0 }: TrendQuestion): Trend {
	if (!KINDS.includes(kind)) return cannot('kind of value');
	const valued = (of: readonly TrendPoint[]): number => of.filter(({ value }) => value !== undefined).length;
	const since = points.slice(beforeBreak);
	if (valued(since) < POINTS) return cannot(valued(points) < POINTS ? 'too few points' : 'break');
	const usable = since.flatMap((point) => weighed(point) ?? []).slice(-POINTS);
	const series = usable.map((point, at) => ({ ...point, x: at + 1 }));
	const fit = series.length < POINTS ? undefined : leastSquares(series);
	if (fit === undefined) return cannot('no confidence limits');
	const chi2 = fit.slope ** 2 * fit.reach;
	const falls = roundedTo9(fit.slope) < 0;
	const significant = roundedTo9(chi2) > roundedTo9(SIGNIFICANT) && oneSided(series, falls);
	return { slope: fit.slope, chi2, result: significant ? said(falls, polarity) : 'no significant change' };
}
