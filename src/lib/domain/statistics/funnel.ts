import { quantileSorted } from 'd3-array';

/** A unit on the scale on which its spread by chance is known: its transformed value, and its standard error there, above 0. */
export interface Placed {
	readonly y: number;
	readonly s: number;
}

/** What becomes of the tails of z before over-dispersion is measured: moved to the 10% quantiles, or dropped. */
export const TRIMS = ['winsorise 10%', 'drop 10%'] as const;
export type Trim = (typeof TRIMS)[number];

/** How much wider units spread than chance alone would have them, and each one's z without and with that; `undefined` for a unit without a place. */
export interface Funnel {
	/** `undefined` where no unit has a place. */
	readonly phi: number | undefined;
	readonly tau2: number | undefined;
	readonly z: readonly (number | undefined)[];
	readonly zOverdispersed: readonly (number | undefined)[];
}

interface Counted extends Placed {
	readonly z: number;
}

/** A z whose square is a number; one of an error next to nothing is not. */
const squarable = (z: number): number | undefined => (Number.isFinite(z ** 2) ? z : undefined);

/** The units whose z is neither among the lowest nor the highest tenth: those with floor(rank * 10 / (I + 1)) of 0 or 9 go. */
function withoutTails(units: readonly Counted[]): readonly Counted[] {
	const ranked = [...units].sort((a, b) => a.z - b.z);
	return ranked.filter((_, at) => {
		const tenth = Math.floor(((at + 1) * 10) / (units.length + 1));
		return tenth > 0 && tenth < 9;
	});
}

/** The units with the z of the lowest and the highest tenth moved in to the quantiles there (R type 7). */
function withTailsMoved(units: readonly Counted[]): readonly Counted[] {
	const sorted = units.map(({ z }) => z).sort((a, b) => a - b);
	const [low, high] = [quantileSorted(sorted, 0.1)!, quantileSorted(sorted, 0.9)!];
	return units.map((unit) => ({ ...unit, z: Math.max(low, Math.min(high, unit.z)) }));
}

/** The variance between units beyond chance, by the method of moments; 0 where chance is enough. */
function beyondChance(units: readonly Counted[], phi: number): number {
	const weights = units.map(({ s }) => 1 / s ** 2);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const squares = weights.reduce((total, weight) => total + weight * (weight / sum), 0);
	const excess = units.length * phi - (units.length - 1);
	return units.length === 1 || excess <= 0 || !(sum > squares) ? 0 : excess / (sum - squares);
}

/**
 * The spread of units about a target on the transformed scale (Spiegelhalter, 2005; Spiegelhalter and others, 2012). Moving the tails
 * keeps 68% of a normal spread, so over-dispersion errs on the low side.
 */
export function funnel(units: readonly (Placed | undefined)[], target: number, trim: Trim = 'winsorise 10%'): Funnel {
	const z = units.map((unit) => unit && squarable((unit.y - target) / unit.s));
	const counted = units.flatMap((unit, at) => (unit && z[at] !== undefined ? { ...unit, z: z[at] } : []));
	if (counted.length === 0) return { phi: undefined, tau2: undefined, z, zOverdispersed: z };
	const kept = trim === 'drop 10%' ? withoutTails(counted) : withTailsMoved(counted);
	const phi = kept.reduce((sum, unit) => sum + unit.z ** 2, 0) / kept.length;
	const tau2 = beyondChance(kept, phi);
	const zOverdispersed = units.map(
		(unit, at) => unit && (z[at] === undefined ? undefined : (unit.y - target) / Math.hypot(unit.s, Math.sqrt(tau2)))
	);
	return { phi, tau2, z, zOverdispersed };
}
