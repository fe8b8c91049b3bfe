import type { Placed } from './funnel.ts';

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
