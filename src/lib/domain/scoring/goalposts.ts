import type { Polarity } from '../indicator.ts';

/** How far a value lies from the bad to the good of two agreed ends, 0 to 1; `undefined` where they are one or neither way is good (COINr). */
export function goalposts(x: number, low: number, high: number, polarity: Polarity): number | undefined {
	if (polarity === 'none' || low === high) return undefined;
	const share = Math.max(0, Math.min(1, (x - low) / (high - low)));
	return polarity === 'high' ? share : 1 - share;
}
