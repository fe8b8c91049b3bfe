import type { Table } from '../files/table.ts';
import type { Source } from './contract.ts';

/** What became of the rows of a file: the first four add up to the rows read. */
export interface RowCounts {
	readonly read: number;
	readonly published: number;
	readonly statusOnly: number;
	readonly held: number;
	readonly leftOut: Readonly<Record<string, number>>;
}

/** The counts of several tables of one file, added up. */
export function sumOf(counts: readonly RowCounts[]): RowCounts {
	const sum = (of: (one: RowCounts) => number): number => counts.reduce((total, one) => total + of(one), 0);
	const kinds = [...new Set(counts.flatMap(({ leftOut }) => Object.keys(leftOut)))].sort();
	return {
		read: sum(({ read }) => read),
		published: sum(({ published }) => published),
		statusOnly: sum(({ statusOnly }) => statusOnly),
		held: sum(({ held }) => held),
		leftOut: Object.fromEntries(kinds.map((kind) => [kind, sum(({ leftOut }) => leftOut[kind] ?? 0)]))
	};
}

const FATES = ['left out', 'held', 'status only', 'published'] as const;
export type Fate = (typeof FATES)[number];

interface FileTally {
	readonly table: Table;
	readonly fates: Map<number, Fate>;
	readonly leftOut: Map<string, number>;
	/** Why a row was left out that had been offered as a reading. */
	readonly reasons: Map<number, string>;
}

/** Counts each row of the files once, by the best that became of it: published before a status, a status before held. */
export class Tally {
	readonly #files: ReadonlyMap<Table, FileTally>;

	constructor(tables: readonly Table[]) {
		this.#files = new Map(tables.map((table) => [table, { table, fates: new Map(), leftOut: new Map(), reasons: new Map() }]));
	}

	#of(table: Table): FileTally {
		const file = this.#files.get(table);
		if (!file) throw new Error(`${table.file} is not a file of this import.`);
		return file;
	}

	/** What became of a row, unless it has come to something better already. */
	mark({ table, row }: Source, fate: Fate): void {
		const { fates } = this.#of(table);
		const before = fates.get(row.line);
		if (before === undefined || FATES.indexOf(fate) > FATES.indexOf(before)) fates.set(row.line, fate);
	}

	/** A row that gave nothing because of what it is. */
	leaveRow(source: Source, why: string): void {
		this.mark(source, 'left out');
		const { reasons } = this.#of(source.table);
		reasons.set(source.row.line, reasons.get(source.row.line) ?? why);
	}

	/** A row that had given figures which give way to those of another. */
	takeBack(source: Source, why: string): void {
		this.#of(source.table).fates.set(source.row.line, 'left out');
		this.#of(source.table).reasons.set(source.row.line, why);
	}

	/** Rows that the importer passed over, by kind. */
	leave(table: Table, kind: string, rows: number): void {
		const { leftOut } = this.#of(table);
		leftOut.set(kind, (leftOut.get(kind) ?? 0) + rows);
	}

	/** The counts of a file; throws where the importer has said nothing of a row, or has spoken of it twice. */
	counts(table: Table): RowCounts {
		const { fates, leftOut, reasons } = this.#of(table);
		const byKind = new Map(leftOut);
		const times = { published: 0, 'status only': 0, held: 0, 'left out': 0 };
		for (const [line, fate] of fates) {
			times[fate] += 1;
			const why = fate === 'left out' ? (reasons.get(line) ?? 'unused') : undefined;
			if (why !== undefined) byKind.set(why, (byKind.get(why) ?? 0) + 1);
		}
		const left = [...byKind.values()].reduce((sum, rows) => sum + rows, 0);
		const known = times.published + times['status only'] + times.held + left;
		if (known !== table.rows.length)
			throw new Error(`The importer accounts for ${known} of the ${table.rows.length} rows of ${table.file}.`);
		const sorted = [...byKind].sort(([a], [b]) => (a < b ? -1 : 1));
		return {
			read: known,
			published: times.published,
			statusOnly: times['status only'],
			held: times.held,
			leftOut: Object.fromEntries(sorted)
		};
	}
}
