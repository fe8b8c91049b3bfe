import { z } from 'zod';
import { FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { COMPARISONS } from '#lib/url/comparison.ts';
import type { DescribedTable } from './document.ts';
import { CHOICE, editionIn, TYPED, type Parameter } from './parameters.ts';

const filter = (name: string, schema: z.ZodType, about: string, example: string): Parameter => {
	return { name, place: 'query', required: false, schema, about, example };
};

const codes = z.string().regex(/^([0-9A-Z]{3}|[0-9A-Z]{5})(,([0-9A-Z]{3}|[0-9A-Z]{5})){0,24}$/);

/** What the filters of tables may be. */
const FILTERS: readonly Parameter[] = [
	...CHOICE,
	{ ...TYPED, required: false },
	filter('areas', codes, 'ODS codes of CCGs with commas between, at most 25.', '01D,01G'),
	filter('with', z.enum(COMPARISONS), 'Whom a CCG is held against beside England; own: those of “areas”.', 'similar'),
	filter('region', z.string().regex(/^Y[0-9]{2}$/), 'The code of a region of the map.', 'Y54'),
	filter('group', z.enum(GROUPS), 'A patient group.', 'mental-health'),
	filter('factor', z.enum(FACTORS), 'A factor.', 'quality'),
	filter('status', z.string(), 'A kind of entry or a list, as the page’s own links name it.', 'all'),
	filter('name', z.string(), 'The reader’s own name for the areas; it changes nothing in the table.', 'Us'),
	filter('period', z.string(), 'A period of the page; it changes nothing in the table.', '2021/22')
];

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
