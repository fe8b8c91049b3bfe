import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Database } from '../db/open.ts';
import { jsonText } from './json.ts';
import { csvHead, csvLine } from './table/csv.ts';
import { csvwHead, csvwTable } from './table/csvw.ts';
import { readmeText } from './table/readme.ts';
import type { Issue, TableCell } from './table/table.ts';
import { fixedTime } from './table/zip.ts';
import { quotedName, type WholeTable } from './whole-tables.ts';

/** Letters of a CSV file that are compressed together. */
const BATCH = 1 << 17;

/** The lines of a table as texts of about a batch each, read as they are taken; the header first. */
function* batchesOf(connection: Database['$client'], { name, columns }: WholeTable): Generator<string> {
	let batch = csvHead(columns.map((column) => column.name));
	for (const row of connection
		.prepare<[], TableCell[]>(`select * from ${quotedName(name)}`)
		.raw()
		.iterate()) {
		batch += csvLine(row);
		if (batch.length < BATCH) continue;
		yield batch;
		batch = '';
	}
	yield batch;
}

/** What describes all tables at once (CSV on the Web, table group). */
function describedTables(tables: readonly WholeTable[], issue: Issue): string {
	const described = tables.map(({ name, columns }) =>
		csvwTable(
			`${name}.csv`,
			name,
			columns.map((column) => ({ ...column, about: `${column.name} of ${name}` }))
		)
	);
	return jsonText({ ...csvwHead(issue), tables: described });
}

/**
 * An archive of all tables as CSV files, with a README and their description, chunk by chunk; the same bytes for the same release. The
 * connection is closed at the end, or when no more is taken.
 */
export function* zippedTables(connection: Database['$client'], tables: readonly WholeTable[], issue: Issue): Generator<Uint8Array> {
	const ready: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	function* add(name: string, texts: Iterable<string>): Generator<Uint8Array> {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = fixedTime(issue.date);
		zip.add(file);
		for (const text of texts) {
			file.push(strToU8(text));
			yield* ready.splice(0);
		}
		file.push(new Uint8Array(0), true);
		yield* ready.splice(0);
	}
	try {
		const inside = tables.map(({ name, rows }) => `${name}.csv: ${rows} rows`);
		yield* add('README.txt', [readmeText('All tables of a release', '/api/v1/release', inside, issue)]);
		yield* add('csv-metadata.json', [describedTables(tables, issue)]);
		for (const table of tables) yield* add(`${table.name}.csv`, batchesOf(connection, table));
		zip.end();
		yield* ready.splice(0);
	} finally {
		connection.close();
	}
}
