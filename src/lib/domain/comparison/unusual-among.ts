import { studentQuantile } from '../statistics/student.ts';

const quantiles = new Map<number, number | undefined>();

/** The 97.5% point of Student's t, worked out once for each number of peers. */
function quantileFor(peers: number): number | undefined {
	if (!quantiles.has(peers)) quantiles.set(peers, studentQuantile(0.025, peers - 1));
	return quantiles.get(peers);
}

/**
 * Whether an area's value lies outside what its peers' own spread and its own error lead to expect, at 95%. Peers exclude the area.
 * `undefined` with fewer than two peers with a value, or where the area's error is not known (methods.md section 13).
 */
export function unusualAmong(value: number, se: number | undefined, peers: readonly (number | undefined)[]): boolean | undefined {
	const held = peers.filter((peer) => peer !== undefined);
	const t = quantileFor(held.length);
	if (t === undefined || se === undefined) return undefined;
	const mean = held.reduce((sum, peer) => sum + peer, 0) / held.length;
	const variance = held.reduce((sum, peer) => sum + (peer - mean) ** 2, 0) / (held.length - 1);
	return Math.abs(value - mean) > t * Math.sqrt(se ** 2 + variance * (1 + 1 / held.length));
}
