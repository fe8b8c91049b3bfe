import { phi } from './normal.ts';

const REACH = 8;
const STEPS = 1024;
const TABLE = Float64Array.from({ length: 2 * REACH * STEPS + 2 }, (_, at) => phi(at / STEPS - REACH));

/** As `phi`, read from a table of steps of 1/1024 with an error below 3e-8; exactly 0 and 1 beyond 8 either way. For sums over many pairs. */
export function phiRead(x: number): number {
	if (x <= -REACH) return 0;
	if (x >= REACH) return 1;
	const place = (x + REACH) * STEPS;
	const at = Math.floor(place);
	const left = TABLE[at]!;
	return left + (TABLE[at + 1]! - left) * (place - at);
}
