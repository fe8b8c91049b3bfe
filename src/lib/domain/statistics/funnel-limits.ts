import { angleOf } from './funnel-scales.ts';
import type { Limits } from './limits.ts';
import { quantileOf, type Level } from './normal.ts';

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
