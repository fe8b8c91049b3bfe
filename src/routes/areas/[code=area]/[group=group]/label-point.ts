/** The middle of the largest ring of an outline, where its name is written; the ring with the most points is taken for the largest. */
export function labelPoint(d: string): { readonly x: number; readonly y: number } {
	const rings = d
		.split('M')
		.map((ring) => [...ring.matchAll(/(-?[0-9.]+),(-?[0-9.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));
	const largest = rings.reduce((most, ring) => (ring.length > most.length ? ring : most), []);
	const middle = (values: readonly number[]): number => Math.round((Math.min(...values) + Math.max(...values)) * 5) / 10;
	return largest.length === 0 ? { x: 0, y: 0 } : { x: middle(largest.map(([x]) => x)), y: middle(largest.map(([, y]) => y)) };
}
