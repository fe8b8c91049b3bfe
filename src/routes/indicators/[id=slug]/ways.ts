import type { Choice } from '#lib/domain/scoring/choice.ts';
import { canonicalLink } from '#lib/url/canonical.ts';
import { linkTo, type Link } from '#lib/url/links.ts';
import type { Sort } from '#lib/url/listing.ts';
import type { Chart } from '#lib/charts/chart.ts';
import type { Highlight } from './highlight.ts';

/** How the CCGs of an indicator can be shown beside the ranked dots, which stand always. */
export const SHOWS = ['chart', 'hex', 'map'] as const;

/** Who can stand out beside a CCG. */
export const COMPANIONS = [
	{ id: undefined, name: 'on its own' },
	{ id: 'neighbours', name: 'with its neighbours' },
	{ id: 'similar', name: 'with ten like it' },
	{ id: 'region', name: 'with its region' }
] as const;

/** What an address of an indicator says. */
export interface Shown {
	readonly id: string;
	readonly weights: Choice;
	readonly edition: string;
	readonly show: (typeof SHOWS)[number];
	readonly highlight: Pick<Highlight, 'areas' | 'region' | 'with'>;
}

/** The ways from an indicator's page: the same in another form, and other pages with the reader's weights and edition. */
export function waysFrom({ id, weights, edition, show, highlight }: Shown) {
	const path = `/indicators/${id}`;
	const chosen = { areas: highlight.areas, region: highlight.region, with: highlight.with };
	const here: Link = { path, weights, edition, ...chosen, show: show === 'chart' ? undefined : show };
	const query = canonicalLink({ path: '', edition, ...chosen });
	return {
		path,
		/** What the charts of the page are drawn by, as a query with its `?`, or nothing. */
		query,
		canonical: canonicalLink({ path, edition, ...chosen, show: here.show }),
		pageHref: (to: string): string => linkTo({ path: to, weights, edition }),
		editionHref: (other: string): string => linkTo({ path, weights, edition: other }),
		showHref: (one: Shown['show']): string =>
			linkTo({ ...here, show: one === 'chart' ? undefined : one, fragment: one === 'chart' ? 'caterpillar' : 'maps' }),
		/** The page as a form sends it, but for whom to highlight. */
		formHref: linkTo({ path, weights, edition, show: here.show }),
		withHref: (one: string | undefined): string => linkTo({ ...here, with: one, fragment: 'caterpillar' }),
		sortHref: ({ column, order }: Sort<'place' | 'name'>): string =>
			linkTo({
				...here,
				sort: column === 'place' ? undefined : column,
				order: order === (column === 'place' ? 'down' : 'up') ? undefined : order,
				fragment: 'data'
			}),
		regionHref: (region: string | undefined): string => linkTo({ ...here, areas: [], with: undefined, region, fragment: 'caterpillar' })
	};
}

export type Ways = ReturnType<typeof waysFrom>;

/** The query of an address as the fields of a form. */
export function fieldsOf(href: string): readonly (readonly [name: string, value: string])[] {
	return [...new URLSearchParams(href.split('?')[1] ?? '')];
}

/** Whether a chart is one of the two maps. */
export function isMapChart({ id }: Pick<Chart, 'id'>): boolean {
	return id === 'hexagons' || id === 'geographic-map';
}
