import { jsonText } from '../json.ts';
import { issuedBy } from '../issued-by.ts';
import type { Issue, Table, TableCell } from './table.ts';

/** A table as JSON: what it is, the release, its columns, and a row as an object under their names; `null` where there is nothing. */
export function tableJson({ title, page, choice, columns, rows }: Table, issue: Issue): string {
	const names = columns.map(({ name }) => name);
	const named = (row: readonly TableCell[]) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]));
	return jsonText({ title, page, choice, ...issuedBy(issue), columns, rows: rows.map(named) });
}
