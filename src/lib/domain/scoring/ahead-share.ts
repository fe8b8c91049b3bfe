/** Room for the differences of one pair at a time, parted by their sign. */
export interface Parted {
	readonly ahead: Float64Array;
	readonly behind: Float64Array;
	/** One row of the recursion. */
	readonly row: Float64Array;
}

/** Room for so many differences. */
export function roomFor(cells: number): Parted {
	return { ahead: new Float64Array(cells), behind: new Float64Array(cells), row: new Float64Array(cells + 1) };
}

/**
 * The share of weightings, 0 to 1, from the sizes of the first so many differences ahead and behind: each row of the recursion holds the
 * share for one more difference ahead, against none, one, two, ... behind.
 */
export function partedShare({ ahead, behind, row }: Parted, countAhead: number, countBehind: number): number {
	if (countAhead === 0) return countBehind === 0 ? 1 / 2 : 0;
	row.fill(0);
	for (let j = 0; j < countAhead; j++) {
		const own = ahead[j]!;
		let share = 1;
		for (let k = 0; k < countBehind; k++) {
			const other = behind[k]!;
			share = (own * share + other * row[k]!) / (own + other);
			row[k] = share;
		}
	}
	return countBehind === 0 ? 1 : row[countBehind - 1]!;
}

/**
 * The share of all ways to spread weight over cells, 0 to 1, under which the weighted mean of some differences is above 0; 1/2 where
 * all are 0. 1 and 0 are exact dominance (Varsi G, 1973; methods.md section 11). Differences of 0 count for nothing.
 */
export function aheadShare(differences: readonly number[]): number {
	const parted = roomFor(differences.length);
	const ahead = differences.filter((difference) => difference > 0);
	const behind = differences.flatMap((difference) => (difference < 0 ? [-difference] : []));
	parted.ahead.set(ahead);
	parted.behind.set(behind);
	return partedShare(parted, ahead.length, behind.length);
}
