import { isBlank, type Cleaner } from './clean.ts';
import type { Header } from './header.ts';
import type { Row, Table } from './table.ts';

/** A table under a header, its cells cleaned; `column` throws for a column that is not declared or, if optional, not there. */
export function tableWith(
	where: Pick<Table, 'file' | 'sheet'>,
	{ names, columns }: Header,
	{ rows, notes }: { readonly rows: readonly Row[]; readonly notes: readonly Row[] },
	clean: Cleaner
): Table {
	const column = (name: string): number => {
		const index = columns.get(name);
		if (index === undefined) throw new Error(`The importer asks for a column “${name}” of ${where.file} that it does not declare.`);
		return index;
	};
	const cells = (row: Row): Row => clean.row(row);
	return {
		...where,
		header: names.map((name) => clean.cell(name)),
		rows: rows.map(cells),
		notes: notes.filter((row) => !isBlank(row)).map(cells),
		column,
		has: (name) => columns.has(name)
	};
}
