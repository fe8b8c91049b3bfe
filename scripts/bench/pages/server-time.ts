import { timingOf, type Timing } from '../measure.ts';

/** How long an answer takes to be there in full, made anew each time, and as it is kept. */
export interface ServerTime {
	readonly made: Timing;
	readonly kept: Timing;
}

async function milliseconds(address: string): Promise<number> {
	const began = performance.now();
	const answer = await fetch(address, { headers: { 'accept-encoding': 'br' } });
	await answer.arrayBuffer();
	return performance.now() - began;
}

/**
 * Asks a running site for an address, turn by turn with a parameter that nothing reads, whose answer is made anew and compressed, and
 * as it is, whose answer is kept after the first. Milliseconds over the loopback interface; a fifth more turns come first as a warm-up.
 */
export async function serverTime(site: string, path: string, samples: number): Promise<ServerTime> {
	const [made, kept]: [number[], number[]] = [[], []];
	const warmUp = Math.ceil(samples / 5);
	for (let turn = 0; turn < samples + warmUp; turn++) {
		const anew = await milliseconds(`${site}${path}${path.includes('?') ? '&' : '?'}turn=${turn}`);
		const again = await milliseconds(`${site}${path}`);
		if (turn < warmUp) continue;
		made.push(anew);
		kept.push(again);
	}
	return { made: timingOf(made), kept: timingOf(kept) };
}
