import type { Placed } from './funnel.ts';
import type { Limits } from './limits.ts';
import { quantileOf, type Level } from './normal.ts';

/** The scales on which the spread of units by chance is known. */
export const TRANSFORMS = ['arcsine', 'square root', 'logarithm', 'none'] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** A proportion, 0 to 1, as an angle, 0 to half pi; `undefined` outside. */
export function angleOf(p: number): number | undefined {
	return p >= 0 && p <= 1 ? Math.asin(Math.sqrt(p)) : undefined;
}

/** A target of the figures' own scale on the transformed one; `undefined` where it has no place there. */
export function targetOn(transform: Transform, target: number): number | undefined {
	if (transform === 'arcsine') return angleOf(target);
	const y = transform === 'square root' ? Math.sqrt(target) : transform === 'logarithm' ? Math.log(target) : target;
	return Number.isFinite(y) ? y : undefined;
}

/**
 * A unit's place from its counts: of `denominator` people for a proportion, or of that many expected events for a ratio. `undefined`
 * without a denominator, and for no events on the logarithm (Spiegelhalter, 2005).
 */
export function placeOf(transform: Exclude<Transform, 'none'>, numerator: number, denominator: number): Placed | undefined {
	if (!(denominator > 0)) return undefined;
	const y = targetOn(transform, numerator / denominator);
	return y === undefined ? undefined : { y, s: (transform === 'logarithm' ? 1 : 0.5) / Math.sqrt(denominator) };
}

/**
 * Where a proportion, 0 to 1, of each denominator may lie by chance and over-dispersion about a target, the angle kept between 0 and half
 * pi; `undefined` without a denominator, or with a target outside 0 to 1 (Spiegelhalter, 2005).
 */
export function funnelLimits(
	target: number,
	tau2: number,
	denominators: readonly (number | undefined)[],
	level: Level
): readonly (Limits | undefined)[] {
	const [middle, z] = [angleOf(target), quantileOf(level)];
	return denominators.map((n) => {
		if (n === undefined || !(n > 0) || middle === undefined || !(tau2 >= 0)) return undefined;
		const reach = z * Math.sqrt(1 / (4 * n) + tau2);
		const at = (angle: number): number => Math.sin(Math.max(0, Math.min(Math.PI / 2, angle))) ** 2;
		return { lower: at(middle - reach), upper: at(middle + reach) };
	});
}

/** How many standard errors a proportion p of n lies from a target, on the angle; `undefined` without a denominator, or outside 0 to 1 (Spiegelhalter, 2005). */
export function arcsineZ(p: number, n: number, target: number): number | undefined {
	const [own, middle] = [angleOf(p), angleOf(target)];
	return own === undefined || middle === undefined || !(n > 0) ? undefined : (own - middle) * 2 * Math.sqrt(n);
}
