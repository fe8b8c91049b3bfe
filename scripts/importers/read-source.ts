import type { Table } from '../files/table.ts';
import type { Circumstances } from './circumstances.ts';
import type { Importer } from './contract.ts';
import { absences, type Coverage } from './coverage.ts';
import type { Gathered } from './gather.ts';
import { overLimit } from './limits.ts';
import { percentFaults } from './percent-scale.ts';
import { Reader } from './reader.ts';
import type { RowCounts } from './tally.ts';

/** What an importer made of its tables: nothing to be imported where the findings refuse. */
export interface SourceRead {
	readonly rows: readonly Gathered[];
	readonly counts: ReadonlyMap<Table, RowCounts>;
	readonly coverage: readonly Coverage[];
}

/** How far a reading is, now and then: rows done of all rows. */
export interface Step {
	readonly done: number;
	readonly total: number;
}

const EVERY = 1000;

/** Runs the importer over its tables, step by step, and accounts for each row; findings are added to those met while the files were opened. */
export function* readSource(importer: Importer, tables: readonly Table[], circumstances: Circumstances): Generator<Step, SourceRead> {
	const { reference, findings, whole = false } = circumstances;
	const reader = new Reader(importer, tables, circumstances);
	const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
	let done = 0;
	for (const statement of importer.read(tables, reference.lists)) {
		reader.take(statement);
		done += 'leftOut' in statement ? statement.rows : 1;
		if (done % EVERY === 0) yield { done: Math.min(done, total), total };
	}
	const rows = reader.gathering.all();
	const absent = absences(rows, importer.complete, importer, reference, reader.named);
	const told = whole ? absent.findings : absent.findings.filter(({ reaction }) => reaction !== 'STOP');
	const limits = overLimit(reader.held, total, importer.declares, importer.declares.files[0] ?? '');
	for (const finding of [...told, ...limits, ...percentFaults(tables, importer.declares.percentColumns)]) findings.add(finding);
	const counts = new Map(tables.map((table) => [table, reader.tally.counts(table)]));
	return { rows: [...rows, ...absent.rows], counts, coverage: absent.coverage };
}
