import { angleOf } from './funnel-scales.ts';

/** How many standard errors a proportion p of n lies from a target, on the angle; `undefined` without a denominator, or outside 0 to 1 (Spiegelhalter, 2005). */
export function arcsineZ(p: number, n: number, target: number): number | undefined {
	const [own, middle] = [angleOf(p), angleOf(target)];
	return own === undefined || middle === undefined || !(n > 0) ? undefined : (own - middle) * 2 * Math.sqrt(n);
}
