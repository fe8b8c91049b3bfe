type Key = string | number | undefined;

/** Below 0 where `a` comes before `b`: numbers by size, texts by code unit (never by a machine's language), the absent first. */
export function compareKeys(a: Key, b: Key): number {
	if (a === b) return 0;
	if (a === undefined) return -1;
	if (b === undefined) return 1;
	return a < b ? -1 : 1;
}

/** The rows sorted by the columns named, in that order; the order of a tidy file. The rows given are left as they are. */
export function inKeyOrder<Row extends object>(rows: Iterable<Row>, keys: readonly (keyof Row)[]): Row[] {
	return [...rows].sort((a, b) => {
		for (const key of keys) {
			const order = compareKeys(a[key] as Key, b[key] as Key);
			if (order !== 0) return order;
		}
		return 0;
	});
}
