import type { Table } from '../files/table.ts';
import type { Importer } from './contract.ts';

/** Our names of the columns that a table has, with the publisher's names of each: needed ones first, then those that may be absent. */
export function columnsOf(importer: Importer, table: Table): ReadonlyMap<string, readonly string[]> {
	const own = { ...importer.columns[table.file], ...importer.optional?.[table.file] };
	const forms = (importer.layouts ?? []).map(({ columns, optional }) => ({ ...columns, ...optional }));
	const fits = (form: Readonly<Record<string, readonly string[]>>): number => Object.keys(form).filter((name) => table.has(name)).length;
	const [best = {}] = [own, ...forms].sort((a, b) => fits(b) - fits(a));
	return new Map(Object.entries(best).filter(([name]) => table.has(name)));
}
