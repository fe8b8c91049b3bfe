import { band, type Band } from '#lib/domain/statistics/band.ts';
import { funnel } from '#lib/domain/statistics/funnel.ts';
import { funnelLimits } from '#lib/domain/statistics/funnel-limits.ts';
import { placeOf, targetOn } from '#lib/domain/statistics/funnel-scales.ts';
import type { Limits } from '#lib/domain/statistics/limits.ts';
import { quantileOf, type Level } from '#lib/domain/statistics/normal.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { standardFor } from './finding.ts';
import type { PlacedFigure } from './placed.ts';
import type { Subject } from './subject.ts';

/** A CCG on a funnel: its people counted, its value in the indicator's unit, and on which side of the wider 95% limits it lies. */
export interface FunnelPoint {
	readonly figure: PlacedFigure;
	readonly people: number;
	readonly value: number;
	/** 0 below, 1 inside, 2 above. */
	readonly side: Band;
}

/** A funnel about a standard or England. */
export interface FunnelFigures {
	readonly points: readonly FunnelPoint[];
	/** In the indicator's unit. */
	readonly target: number;
	readonly targetIs: 'the standard' | 'England';
	/** How much wider CCGs spread than chance alone would have them, and the variance that adds. */
	readonly phi: number;
	readonly tau2: number;
	/** Where a CCG of so many people may lie, in the indicator's unit; with the spread beyond chance or without. */
	readonly limits: (people: number, level: Level, wide: boolean) => Limits | undefined;
}

type Counted = PlacedFigure & { readonly numerator: number; readonly denominator: number; readonly value: number };

const isCounted = (figure: PlacedFigure): figure is Counted =>
	figure.counts && figure.value !== null && figure.numerator !== null && figure.denominator !== null && figure.denominator > 0;

/** Limits of a rate about that of England, from events expected among so many people, on the scale of the square root (Spiegelhalter, 2005). */
function rateLimits(target: number, per: number, tau2: number) {
	return (people: number, level: Level): Limits => {
		const expected = (people * target) / per;
		const reach = quantileOf(level) * Math.sqrt(1 / (4 * expected) + tau2);
		const at = (root: number): number => target * Math.max(0, root) ** 2;
		return { lower: at(1 - reach), upper: at(1 + reach) };
	};
}

function proportionLimits(target: number, per: number, tau2: number) {
	return (people: number, level: Level): Limits | undefined => {
		const [limits] = funnelLimits(target / per, tau2, [people], level);
		return limits && { lower: limits.lower * per, upper: limits.upper * per };
	};
}

/** The funnel of a proportion about the standard in force, else England's pooled value; of a rate about England's; `undefined` without counts (methods.md section 19). */
export function funnelFigures({ indicator, standing, figures }: Subject): FunnelFigures | undefined {
	const { kind, per } = indicator;
	const counted = figures.filter(isCounted);
	if ((kind !== 'proportion' && kind !== 'crude-rate') || per === null || counted.length < 3) return undefined;
	const sum = (of: (figure: Counted) => number): number => counted.reduce((total, figure) => total + of(figure), 0);
	const pooled = (per * sum(({ numerator }) => numerator)) / sum(({ denominator }) => denominator);
	const standard = kind === 'proportion' ? standardFor(indicator, standing) : undefined;
	const target = standard?.value ?? pooled;
	if (!(target > 0)) return undefined;
	const angled = kind === 'proportion';
	const placed = counted.map(({ numerator, denominator }) =>
		angled ? placeOf('arcsine', numerator, denominator) : placeOf('square root', numerator, (denominator * target) / per)
	);
	const middle = angled ? targetOn('arcsine', target / per) : 1;
	if (middle === undefined) return undefined;
	const { phi, tau2, zOverdispersed } = funnel(placed, middle);
	if (phi === undefined || tau2 === undefined) return undefined;
	const limitsAt = angled ? proportionLimits : rateLimits;
	const [wide, narrow] = [limitsAt(target, per, tau2), limitsAt(target, per, 0)];
	return {
		points: counted.flatMap((figure, at) => {
			const z = zOverdispersed[at];
			return z === undefined ? [] : [{ figure, people: figure.denominator, value: figure.value, side: band(z) }];
		}),
		target,
		targetIs: standard ? 'the standard' : 'England',
		phi,
		tau2,
		limits: (people, level, isWide) => (isWide ? wide : narrow)(people, level)
	};
}

/** How many CCGs lie above and below the wider limits. */
export function outsideOf({ points }: FunnelFigures, { polarity }: Pick<FoundIndicator, 'polarity'>) {
	const at = (side: Band): number => points.filter((point) => point.side === side).length;
	return { above: at(2), below: at(0), judged: polarity !== 'none' };
}
