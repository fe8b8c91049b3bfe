import type { FindingGroup } from './findings.ts';
import type { RowCounts } from './tally.ts';
import type { Opened } from './open-tables.ts';

/** What became of every row of a file: `read` is always the sum of the others. */
export interface RowAccount {
	readonly read: number;
	readonly published: number;
	readonly statusOnly: number;
	readonly held: number;
	readonly leftOut: Readonly<Record<string, number>>;
	readonly duplicates: number;
	readonly notes: number;
	/** Empty rows at the end. */
	readonly trimmed: number;
}

const DUPLICATE = 'exact duplicate';

/** The account of a file's rows, its notes and its empty rows at the end with them. */
export function rowAccount({ tables, findings }: Pick<Opened, 'tables' | 'findings'>, counts: RowCounts): RowAccount {
	const notes = tables.reduce((sum, table) => sum + table.notes.length, 0);
	const emptyRows = findings.filter((finding) => finding.case === 21 && finding.says.startsWith('Empty rows '));
	const trimmed = emptyRows.reduce((sum, { count = 1 }) => sum + count, 0);
	const { [DUPLICATE]: duplicates = 0, ...leftOut } = counts.leftOut;
	const { published, statusOnly, held } = counts;
	return { read: counts.read + notes + trimmed, published, statusOnly, held, leftOut, duplicates, notes, trimmed };
}

/** The kinds of what is held in a file, each with how often: "a proportion outside 0 to 100 2"; empty where nothing is. */
export function heldWords(groups: readonly FindingGroup[], file: string): string {
	return groups
		.filter(({ reaction, spots }) => reaction === 'HOLD' && spots.some((spot) => spot.file === file))
		.map(({ says, count }) => `${says.replace(/^is held: /, '').replaceAll(';', ',')} ${count}`)
		.join('; ');
}
