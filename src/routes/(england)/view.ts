import type { Edition } from '#lib/domain/edition.ts';
import { GROUPS, type Group } from '#lib/domain/framework.ts';
import type { Choice } from '#lib/domain/scoring/choice.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { readAreaCodes } from '#lib/url/comparison.ts';
import { canonicalLink } from '#lib/url/canonical.ts';
import { linkTo, type Link } from '#lib/url/links.ts';
import { problemsOf, readRegion, readShow, readSort, type Order, type Sort } from '#lib/url/listing.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';

/** What the table can be ordered by: the overall score, or a group's own; the best first. */
export const SORTS = ['overall', ...GROUPS] as const;
export type SortColumn = 'overall' | Group;
const COLUMNS = Object.fromEntries(SORTS.map((column) => [column, 'down'])) as Record<SortColumn, Order>;

/** How the ranking can be shown. */
export const SHOWS = ['table', 'hex', 'map'] as const;

/** What may change in the address of the England page. */
export type Change = Pick<Link, 'weights' | 'show' | 'region' | 'areas'> & { readonly sorting?: Sort<SortColumn> };

const sortOf = ({ column, order }: Sort<SortColumn>): Pick<Link, 'sort' | 'order'> => ({
	sort: column === 'overall' ? undefined : column,
	order: order === 'down' ? undefined : order
});

/**
 * How the ranking is looked at, read from the address, with what was wrong there and the ways to other views. Indicators that are not
 * `weighable` cannot be given weights, where these are known; `codes` are those of the map, of which the reader may name her own.
 */
export function viewIn(
	params: URLSearchParams,
	regions: readonly { code: string; name: string }[],
	edition: Edition,
	weighable?: readonly string[],
	codes: ReadonlySet<string> = new Set()
) {
	const { choice, problems } = readRankingChoice(params, weighable && new Set(weighable));
	const [show, sort, region] = [readShow(params, SHOWS), readSort(params, COLUMNS, 'overall'), readRegion(params, regions)];
	const own = readAreaCodes(params, codes);
	const here: Link = {
		path: '/',
		areas: own.value,
		weights: choice,
		edition: edition.id,
		show: show.value === 'table' ? undefined : show.value,
		region: region.value?.code,
		...sortOf(sort.value)
	};
	const unweighted: Link = { ...here, weights: { ...EQUAL_WEIGHTS }, path: '/' };
	return {
		choice,
		show: show.value,
		sorting: sort.value,
		region: region.value,
		/** The codes of the reader’s own areas: marked in the table, and named when the order changes. */
		own: own.value,
		problems: [...problems.map(({ problem }) => problem), ...problemsOf(show, sort, region, own)],
		/** What the weight form sends along beside its own fields, by name. */
		kept: [...new URL(linkTo(unweighted), 'http://localhost').searchParams],
		/** The shortest address that shows the same under some choice. */
		canonical: (weights: Choice): string => canonicalLink({ ...here, weights }),
		/** The address of this page with something changed. */
		hrefOf: ({ sorting, ...change }: Change): string => linkTo({ ...here, ...(sorting && sortOf(sorting)), ...change }),
		/** What the charts of the page are drawn by, as a query with its `?`, or nothing. */
		chartQuery: canonicalLink({ path: '', weights: choice, edition: edition.id }),
		/** The address of a CCG's page, or another, with the same choice and edition. */
		pageHref: (path: string, fragment?: string): string => linkTo({ path, weights: choice, edition: edition.id, fragment })
	};
}

export type View = ReturnType<typeof viewIn>;
