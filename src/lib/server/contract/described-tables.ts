import type { DescribedTable } from './document.ts';
import { FILTERS } from './filters.ts';
import { editionIn } from './parameters.ts';

/** A table of a page, by the names of its parameters. */
interface NamedTable extends Omit<DescribedTable, 'parameters'> {
	readonly parameters: readonly string[];
}

/** Tables with what each of their parameters may be in a release that has these editions; throws for a parameter that is not described. */
export function describedTables(tables: readonly NamedTable[], editions: readonly string[]): readonly DescribedTable[] {
	const all = [editionIn(editions), ...FILTERS];
	return tables.map(({ page, about, parameters }) => ({
		page,
		about,
		parameters: parameters.map((name) => {
			const found = all.find((one) => one.name === name);
			if (!found) throw new Error(`The parameter ${name} of ${page} is not described.`);
			return found;
		})
	}));
}
