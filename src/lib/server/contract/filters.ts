import { z } from 'zod';
import { FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { COMPARISONS } from '#lib/url/comparison.ts';
import { CHOICE, TYPED, type Parameter } from './parameters.ts';

const filter = (name: string, schema: z.ZodType, about: string, example: string): Parameter => {
	return { name, place: 'query', required: false, schema, about, example };
};

const codes = z.string().regex(/^([0-9A-Z]{3}|[0-9A-Z]{5})(,([0-9A-Z]{3}|[0-9A-Z]{5})){0,24}$/);

/** What the filters of tables may be. */
export const FILTERS: readonly Parameter[] = [
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
