import { folded } from './names.ts';

/** Letters that must change to make one name of the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		row = next;
	}
	return row[b.length]!;
}

/** Of some names the one with the fewest letters different from what was expected; empty where there are none. */
export function nearestName(expected: string, names: readonly string[]): string {
	const far = (name: string): number => distance(folded(name), folded(expected));
	return names.length === 0 ? '' : names.reduce((a, b) => (far(b) < far(a) ? b : a));
}
