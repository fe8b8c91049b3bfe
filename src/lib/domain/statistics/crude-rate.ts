import { byar } from './byar.ts';
import type { OpenLimits } from './limits.ts';
import type { Level } from './normal.ts';
import { poissonExact } from './poisson-exact.ts';

/** Counts below this have exact limits, others Byar's (methods.md section 5). */
const FEW = 10;

/** A rate with its limits, and the method they come from. */
export interface CrudeRate extends OpenLimits {
	readonly value: number;
	readonly method: 'exact' | 'byar';
}

/** `multiplier * x / n` and its limits: exact below ten events, Byar's otherwise; `undefined` without a denominator (or one next to nothing) or with a count below 0. */
export function crudeRate(x: number, n: number, multiplier: number, level: Level): CrudeRate | undefined {
	if (!(n > 0 && x >= 0)) return undefined;
	const method = x < FEW ? 'exact' : 'byar';
	const count = method === 'exact' ? poissonExact(x, level) : byar(x, level);
	if (!count) return undefined;
	const rate = (events: number): number => (events / n) * multiplier;
	if (!Number.isFinite(rate(count.upper))) return undefined;
	return { value: rate(x), lower: count.lower === undefined ? undefined : rate(count.lower), upper: rate(count.upper), method };
}
