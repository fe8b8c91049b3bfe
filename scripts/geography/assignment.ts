/** What rows and columns are charged so that no pair costs less than its charges, and who is matched so far. */
interface Prices {
	readonly rows: Float64Array;
	readonly columns: Float64Array;
	/** The row matched to a column, 0 for none; rows and columns count from 1, column 0 holds the row in hand. */
	readonly match: Int32Array;
}

/** Finds a free column for the row in column 0 along the cheapest path, and hands each row on that path its next column. */
function augment(cost: (row: number, column: number) => number, columns: number, { rows, columns: prices, match }: Prices): void {
	const least = new Float64Array(columns + 1).fill(Infinity);
	const way = new Int32Array(columns + 1);
	const used = new Uint8Array(columns + 1);
	let at = 0;
	while (match[at] !== 0) {
		used[at] = 1;
		const row = match[at]!;
		let [next, delta] = [0, Infinity];
		for (let column = 1; column <= columns; column++) {
			if (used[column]) continue;
			const reduced = cost(row - 1, column - 1) - rows[row]! - prices[column]!;
			if (reduced < least[column]!) [least[column], way[column]] = [reduced, at];
			if (least[column]! < delta) [next, delta] = [column, least[column]!];
		}
		for (let column = 0; column <= columns; column++) {
			if (used[column]) [rows[match[column]!], prices[column]] = [rows[match[column]!]! + delta, prices[column]! - delta];
			else least[column] = least[column]! - delta;
		}
		at = next;
	}
	for (; at !== 0; at = way[at]!) match[at] = match[way[at]!]!;
}

/**
 * The column for each row, no column twice, that make the sum of costs least; needs at least as many columns as rows and
 * finite costs. Kuhn's Hungarian method by shortest augmenting paths (Jonker and Volgenant 1987).
 */
export function assign(rows: number, columns: number, cost: (row: number, column: number) => number): number[] {
	if (columns < rows) throw new Error(`${rows} rows cannot each have one of ${columns} columns.`);
	const prices = { rows: new Float64Array(rows + 1), columns: new Float64Array(columns + 1), match: new Int32Array(columns + 1) };
	for (let row = 1; row <= rows; row++) {
		prices.match[0] = row;
		augment(cost, columns, prices);
	}
	const found = new Array<number>(rows).fill(-1);
	for (let column = 1; column <= columns; column++) {
		const row = prices.match[column]!;
		if (row > 0) found[row - 1] = column - 1;
	}
	return found;
}
