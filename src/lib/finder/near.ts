/** Letters that must be added, left out or changed, or neighbours exchanged, to make one word of the other; more than `most` is not counted out (Damerau 1964). */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const changed = row[j - 1]! + Number(a[i - 1] !== b[j - 1]);
			const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed, exchanged));
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}
	return row[b.length]!;
}

/** How many letters may differ in a name of that many letters: none in the shortest, one in five to seven, two from eight. */
export function forgiven(letters: number): number {
	return letters < 5 ? 0 : letters < 8 ? 1 : 2;
}

/** Which of 31 classes of letters a word has, one bit each: words that differ in many are far apart, which is quick to tell. */
export function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
	return bits;
}

/** In how many classes of letters two words differ: each letter changed makes at most two. */
export function lettersApart(a: number, b: number): number {
	let bits = a ^ b;
	let count = 0;
	for (; bits !== 0; count += 1) bits &= bits - 1;
	return count;
}
