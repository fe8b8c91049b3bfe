import { studentQuantile } from '../statistics/student.ts';

/**
 * Whether an area's value lies outside what its peers' own spread and its own error lead to expect, at 95%. Peers exclude the area.
 * `undefined` with fewer than two peers with a value, or where the area's error is not known (methods.md section 13).
 */
export function unusualAmong(value: number, se: number | undefined, peers: readonly (number | undefined)[]): boolean | undefined {
	const held = peers.filter((peer) => peer !== undefined);
	const t = studentQuantile(0.025, held.length - 1);
	if (t === undefined || se === undefined) return undefined;
	const mean = held.reduce((sum, peer) => sum + peer, 0) / held.length;
	const variance = held.reduce((sum, peer) => sum + (peer - mean) ** 2, 0) / (held.length - 1);
	return Math.abs(value - mean) > t * Math.sqrt(se ** 2 + variance * (1 + 1 / held.length));
}
