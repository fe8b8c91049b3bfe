import { byar } from './byar.ts';
import type { Limits } from './limits.ts';
import type { Level } from './normal.ts';

/** Fewer events than this give no directly standardised rate (methods.md section 5). */
const FEWEST_EVENTS = 10;

/** One age band: events among the people of a place, and its weight in the standard population. */
export interface Stratum {
	readonly events: number;
	readonly population: number;
	readonly standard: number;
}

/** A figure between its limits. */
export interface Interval extends Limits {
	readonly value: number;
}

/**
 * The directly standardised rate with its limits, times the multiplier. `undefined` with fewer than ten events, with an age band
 * without people, and without a standard population (Dobson, Kuulasmaa, Eberle and Scherer, 1991).
 */
export function dsr(strata: readonly Stratum[], multiplier: number, level: Level): Interval | undefined {
	const total = (of: (stratum: Stratum) => number): number => strata.reduce((sum, stratum) => sum + of(stratum), 0);
	const events = total((band) => band.events);
	const standard = total((band) => band.standard);
	const wrong = strata.some((band) => !(band.population > 0 && band.events >= 0 && band.standard >= 0));
	if (wrong || !(standard > 0) || !(events >= FEWEST_EVENTS)) return undefined;
	const count = byar(events, level);
	if (count?.lower === undefined) return undefined;
	const rate = total((band) => (band.standard * band.events) / band.population) / standard;
	const variance = total((band) => (band.standard / band.population) ** 2 * band.events) / standard ** 2;
	const scale = Math.sqrt(variance / events);
	return {
		value: multiplier * rate,
		lower: multiplier * (rate + scale * (count.lower - events)),
		upper: multiplier * (rate + scale * (count.upper - events))
	};
}
