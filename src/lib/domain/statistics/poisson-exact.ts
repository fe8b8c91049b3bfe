import { gammaQuantile } from './gamma.ts';
import type { Limits } from './limits.ts';
import type { Level } from './normal.ts';

/**
 * Exact limits of a count of events; the lower of a count of 0 is 0. `undefined` for a count below 0. A chi-square quantile of
 * 2x degrees halved is the gamma quantile of shape x (Breslow and Day, 1987).
 */
export function poissonExact(x: number, level: Level): Limits | undefined {
	if (!(x >= 0)) return undefined;
	const outside = (1 - level) / 2;
	return { lower: x === 0 ? 0 : gammaQuantile(outside, x), upper: gammaQuantile(1 - outside, x + 1) };
}
