import { roundedTo9 } from '../statistics/rounding.ts';

/** The share of a list's findings that may be chance. */
export const FALSE_DISCOVERY_RATE = 0.05;

/** Which tests of a list stand, and their adjusted p, in the order given. */
export interface Discoveries {
	readonly rejected: readonly boolean[];
	readonly adjusted: readonly number[];
}

/** The tests that stand when at most a share q of them may be chance: p are those of exactly one list (Benjamini and Hochberg, 1995). */
export function falseDiscovery(p: readonly number[], q = FALSE_DISCOVERY_RATE): Discoveries {
	const order = p.map((_, at) => at).sort((a, b) => p[a]! - p[b]!);
	const adjusted = p.map(() => 1);
	const rejected = p.map(() => false);
	let [least, stands] = [1, false];
	for (let rank = p.length; rank >= 1; rank--) {
		const at = order[rank - 1]!;
		least = Math.min(least, p[at]! * (p.length / rank));
		stands ||= roundedTo9(p[at]!) <= roundedTo9((rank * q) / p.length);
		adjusted[at] = least;
		rejected[at] = stands;
	}
	return { rejected, adjusted };
}
