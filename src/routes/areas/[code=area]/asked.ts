import type { Edition } from '#lib/domain/edition.ts';
import type { Choice } from '#lib/domain/scoring/choice.ts';
import { canonicalLink } from '#lib/url/canonical.ts';
import { readAreaCodes, readComparison, type Comparison } from '#lib/url/comparison.ts';
import { linkTo, type Link } from '#lib/url/links.ts';
import { problemsOf, readView, type View } from '#lib/url/listing.ts';
import { periodAnchor } from '#lib/url/period-anchor.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';

/** What an address asks of a CCG's page, with what was wrong in it. */
export interface Asked {
	readonly choice: Choice;
	readonly view: View;
	readonly comparison: Comparison;
	/** Codes of the reader's own set, that of the page left out. */
	readonly own: readonly string[];
	readonly problems: readonly string[];
}

/** What is known of the edition, by which an address is read. */
export interface Known {
	/** Codes of the CCGs on its map. */
	readonly codes: ReadonlySet<string>;
	readonly indicators: ReadonlySet<string>;
}

const NO_SET = 'There is no set of your own in the address: “areas” must name at least one other CCG, as in areas=01D,01G.';

/** The reader's choices from the address of a CCG's page; what is wrong has its default and a sentence. */
export function askedIn(params: URLSearchParams, code: string, known: Known): Asked {
	const { choice, problems } = readRankingChoice(params, known.indicators);
	const [view, comparison, areas] = [readView(params), readComparison(params), readAreaCodes(params, known.codes)];
	const own = areas.value.filter((other) => other !== code);
	const empty = comparison.value === 'own' && own.length === 0;
	return {
		choice,
		view: view.value,
		comparison: empty ? 'neighbours' : comparison.value,
		own,
		problems: [...problems.map(({ problem }) => problem), ...problemsOf(view, comparison, areas), ...(empty ? [NO_SET] : [])]
	};
}

/** The ways from a CCG's page, each with what the reader chose. */
export function waysFrom(path: string, { choice, view, comparison, own }: Asked, edition: Edition) {
	const here: Link = {
		path,
		weights: choice,
		edition: edition.id,
		view,
		with: comparison === 'neighbours' ? undefined : comparison,
		areas: own
	};
	const query = linkTo({ path: '', weights: choice, edition: edition.id });
	return {
		/** This page with something changed. */
		hereHref: (change: Partial<Link>): string => linkTo({ ...here, ...change }),
		/** Another page with the same weights and edition. */
		hrefOf: (path: string, fragment?: string): string => `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`,
		/** Another CCG's page, read at the same level. */
		areaHref: (code: string): string => linkTo({ path: `/areas/${code}`, weights: choice, edition: edition.id, view }),
		canonical: canonicalLink(here)
	};
}

export type Ways = ReturnType<typeof waysFrom>;

/** The page of an indicator's history here, at a period where one is given. */
export function historyHref(ways: Ways, code: string, { indicator, period }: { indicator: string; period: string | null }): string {
	return ways.hrefOf(`/indicators/${indicator}/${code}`, period === null ? undefined : periodAnchor(period));
}
