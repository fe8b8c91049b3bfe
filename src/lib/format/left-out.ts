/** Rows of published files that were not read, of one kind. */
export interface LeftOut {
	/** "STP", "exact duplicate": what they were. */
	readonly kind: string;
	readonly rows: number;
}

/** The rows left out of several files added up by kind, most first, from what each import noted: "STP 126; region 21". */
export function leftOutByKind(notes: readonly string[]): readonly LeftOut[] {
	const kinds = new Map<string, number>();
	for (const note of notes.flatMap((text) => text.split('; ')).filter((note) => note !== '')) {
		const [, kind = note, rows = '0'] = /^(.*) ([0-9]+)$/.exec(note) ?? [];
		kinds.set(kind, (kinds.get(kind) ?? 0) + Number(rows));
	}
	return [...kinds].map(([kind, rows]) => ({ kind, rows })).sort((a, b) => b.rows - a.rows || (a.kind < b.kind ? -1 : 1));
}
