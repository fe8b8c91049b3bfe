import type { Table } from '../files/table.ts';
import { absentRows } from './absent.ts';
import type { Importer } from './contract.ts';
import type { Findings } from './findings.ts';
import type { Gathered } from './gather.ts';
import { overLimit } from './limits.ts';
import { Reader } from './reader.ts';
import type { Reference } from './reference.ts';
import type { RowCounts } from './tally.ts';

/** What an importer made of its tables: nothing to be imported where the findings refuse. */
export interface SourceRead {
	readonly rows: readonly Gathered[];
	readonly counts: ReadonlyMap<Table, RowCounts>;
}

/** Told now and then how many rows are done. */
export type Progress = (done: number, total: number) => void;

/** Runs the importer over its tables and accounts for each row; `findings` are those met while the files were opened. */
export function readSource(
	importer: Importer,
	tables: readonly Table[],
	reference: Reference,
	findings: Findings,
	progress: Progress = () => undefined
): SourceRead {
	const reader = new Reader(importer, tables, reference, findings);
	const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
	let done = 0;
	for (const statement of importer.read(tables, reference.lists)) {
		reader.take(statement);
		done += 'leftOut' in statement ? statement.rows : 1;
		if (done % 1000 === 0) progress(Math.min(done, total), total);
	}
	const rows = reader.gathering.all();
	const absent = absentRows(rows, importer.complete, reference.lists);
	for (const { row, from } of absent) {
		const says = `is a CCG without a row for ${row.indicator}`;
		findings.add({ case: 68, reaction: 'WARN', says, spot: { file: from.table.file, text: `${row.area} in ${row.period}` } });
	}
	for (const finding of overLimit(reader.held, total, importer.declares.heldLimit, importer.declares.files[0] ?? '')) findings.add(finding);
	const counts = new Map(tables.map((table) => [table, reader.tally.counts(table)]));
	return { rows: [...rows, ...absent], counts };
}
