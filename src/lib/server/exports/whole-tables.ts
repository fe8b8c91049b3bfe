import type { Database } from '../db/open.ts';
import { remembered } from '../queries/remembered.ts';
import type { Datatype } from './table/table.ts';

/** A table of the database: its rows counted, its columns in their order. */
export interface WholeTable {
	readonly name: string;
	readonly rows: number;
	readonly columns: readonly { readonly name: string; readonly datatype: Datatype }[];
}

const DATATYPES: Readonly<Record<string, Datatype>> = { INTEGER: 'integer', REAL: 'number', TEXT: 'string' };

/** A name as SQL quotes it. */
export function quotedName(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** Every table of a release by name, but for those that the database and its migrations keep for themselves; kept. */
export async function wholeTablesOf(db: Database): Promise<readonly WholeTable[]> {
	return await remembered(db, 'whole tables', () => Promise.resolve(readTables(db.$client)));
}

function readTables(connection: Database['$client']): readonly WholeTable[] {
	const names = connection
		.prepare<[], { name: string }>(
			"select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '\\_\\_%' escape '\\' order by name"
		)
		.all();
	return names.map(({ name }) => ({
		name,
		rows: connection.prepare<[], { n: number }>(`select count(*) as n from ${quotedName(name)}`).get()?.n ?? 0,
		columns: connection
			.prepare<[string], { name: string; type: string }>('select name, type from pragma_table_info(?) order by cid')
			.all(name)
			.map((column) => ({ name: column.name, datatype: DATATYPES[column.type.toUpperCase()] ?? 'string' }))
	}));
}
