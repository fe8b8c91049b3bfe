/** A whole number from 0 to 2^32 - 1 that a text always gives (FNV-1a of its UTF-8, Fowler, Noll and Vo). */
export function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

/** Numbers from 0 to 1, one a call, that a seed always gives in the same order (mulberry32, Ettinger). */
export function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** The numbers 0 to n - 1 in an order that a text always gives (Fisher-Yates; methods.md section 10). */
export function seededPermutation(text: string, n: number): Uint32Array {
	const random = randomFrom(seedOf(text));
	const order = new Uint32Array(n);
	for (let at = 0; at < n; at++) order[at] = at;
	for (let at = n - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		const held = order[at]!;
		order[at] = order[other]!;
		order[other] = held;
	}
	return order;
}
