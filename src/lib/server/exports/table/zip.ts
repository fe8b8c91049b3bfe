import { strToU8, zipSync } from 'fflate';
import { csvText } from './csv.ts';
import { csvwText } from './csvw.ts';
import { fileName } from './file-name.ts';
import { readmeText } from './readme.ts';
import type { Issue, Table } from './table.ts';

/** The hour of a release's day that files in archives carry, so that the same release gives the same bytes whenever it is asked. */
export function fixedTime(date: string): Date {
	const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(year, month - 1, day, 12);
}

/** The query of a table's page, as the reader chose. */
function addressOf({ page, choice }: Table): string {
	const query = new URLSearchParams(Object.entries(choice)).toString();
	return query === '' ? page : `${page}?${query}`;
}

/** A table as an archive: README.txt, the CSV file, and its description for machines. */
export function tableZip(table: Table, issue: Issue): Uint8Array<ArrayBuffer> {
	const name = `${fileName(table, issue)}.csv`;
	const inside = [`${name}: ${table.rows.length} rows`, ...table.columns.map(({ name, about }) => `  ${name}: ${about}`)];
	const files = {
		'README.txt': strToU8(readmeText(table.title, addressOf(table), inside, issue)),
		[name]: strToU8(csvText(table)),
		[`${name}-metadata.json`]: strToU8(csvwText(name, table.title, table.columns, issue))
	};
	return new Uint8Array(zipSync(files, { mtime: fixedTime(issue.date), level: 6 }));
}
