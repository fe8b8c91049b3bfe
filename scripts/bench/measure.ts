import { quantileSorted } from 'd3-array';

/** How long something takes, in milliseconds, over several samples. */
export interface Timing {
	readonly p50: number;
	readonly p95: number;
	readonly max: number;
	readonly samples: number;
}

/** The middle, the 95th in 100 and the largest of some durations in milliseconds; throws where there are none. */
export function timingOf(durations: readonly number[]): Timing {
	const sorted = [...durations].sort((a, b) => a - b);
	if (sorted.length === 0) throw new Error('Nothing was measured.');
	return { p50: quantileSorted(sorted, 0.5)!, p95: quantileSorted(sorted, 0.95)!, max: sorted.at(-1)!, samples: sorted.length };
}

/**
 * Times some pieces of work against one another: after a warm-up of each, one sample of each in turn, so that whatever else
 * the machine does falls on all alike. `work` is told the number of its turn, so that it cannot answer from memory.
 */
export function compare<Name extends string>(
	works: Readonly<Record<Name, (turn: number) => unknown>>,
	samples: number
): Record<Name, Timing> {
	const timed = (Object.keys(works) as Name[]).map((name) => ({ name, durations: [] as number[] }));
	const warmUp = Math.ceil(samples / 5);
	for (let turn = 0; turn < samples + warmUp; turn++) {
		for (const { name, durations } of timed) {
			const began = performance.now();
			works[name](turn);
			const took = performance.now() - began;
			if (turn >= warmUp) durations.push(took);
		}
	}
	return Object.fromEntries(timed.map(({ name, durations }) => [name, timingOf(durations)])) as Record<Name, Timing>;
}
