import type { Edition } from '#lib/domain/edition.ts';
import type { Factor, Group } from '#lib/domain/framework.ts';
import type { Weights } from '#lib/domain/scoring/weights.ts';
import { canonicalLink } from '#lib/url/canonical.ts';
import { linkTo, type Link } from '#lib/url/links.ts';
import type { Sort } from '#lib/url/listing.ts';
import { COLUMNS, type Column } from './order.ts';

/** How the CCGs of a group can be shown. */
export const SHOWS = ['table', 'hex', 'map'] as const;

/** What an address of a group says. */
export interface Shown {
	readonly group: Group;
	readonly factor: Factor | undefined;
	readonly weights: Weights;
	readonly edition: Pick<Edition, 'id'>;
	readonly show: (typeof SHOWS)[number];
	readonly sort: Sort<Column>;
}

/** The ways from a group's page: the same in another form, another factor, and other pages with the reader's weights and edition. */
export function waysFrom({ group, factor, weights, edition, show, sort }: Shown) {
	const path = `/groups/${group}${factor ? `/${factor}` : ''}`;
	const here: Link = {
		path,
		weights,
		edition: edition.id,
		show: show === 'table' ? undefined : show,
		sort: sort.column === 'place' ? undefined : sort.column,
		order: sort.order === COLUMNS[sort.column] ? undefined : sort.order
	};
	return {
		path,
		/** What the charts of the page are drawn by, as a query with its `?`, or nothing. */
		query: canonicalLink({ path: '', weights, edition: edition.id }),
		canonical: canonicalLink(here),
		pageHref: (path: string): string => linkTo({ path, weights, edition: edition.id }),
		gapsHref: (factor: Factor | undefined): string =>
			linkTo({ path: '/gaps', weights, edition: edition.id, group, factor, fragment: 'ledger' }),
		/** What the page of gaps says of an indicator. */
		entryHref: (id: string): string => linkTo({ path: '/gaps', weights, edition: edition.id, fragment: id }),
		factorHref: (factor: Factor | undefined): string => linkTo({ ...here, path: `/groups/${group}${factor ? `/${factor}` : ''}` }),
		showHref: (show: Shown['show']): string => linkTo({ ...here, show: show === 'table' ? undefined : show }),
		/** The table by a column; where it is sorted by that already, the other way round. */
		sortHref: (column: Column): string => {
			const order = column === sort.column ? (sort.order === 'up' ? 'down' : 'up') : COLUMNS[column];
			return linkTo({
				...here,
				sort: column === 'place' ? undefined : column,
				order: order === COLUMNS[column] ? undefined : order,
				fragment: 'ccgs'
			});
		}
	};
}

export type Ways = ReturnType<typeof waysFrom>;
