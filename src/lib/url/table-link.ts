import { readChoice } from './choice.ts';
import { readComparison } from './comparison.ts';
import { readFactor, readGroup, readRegion } from './listing.ts';
import { readRankingChoice } from './ranking-choice.ts';

/** What an address says of the release and edition, which every table reads. */
const ALWAYS = ['edition', 'release'] as const;

/** The pages that have a table to be taken, by route, with the parameters that change what is in it. */
export const TABLE_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
	'/(england)': ['w', 'cells', 'score', 'ind', 'cover', 'region'],
	'/areas': ['q'],
	'/areas/[code=area]': ['areas', 'with'],
	'/areas/[code=area]/[group=group]': [],
	'/groups/[group=group]/[[factor=factor]]': ['w', 'cells'],
	'/indicators': ['group', 'status'],
	'/indicators/[id=slug]': [],
	'/indicators/[id=slug]/[code=area]': [],
	'/compare': ['areas'],
	'/persistent': ['areas', 'region', 'group', 'status'],
	'/gaps': ['group', 'factor', 'status'],
	'/sources': [],
	'/sources/[id=slug]': [],
	'/find': ['q']
};

/** Tables of what the reader must name first. */
const NEEDED: Readonly<Record<string, (params: URLSearchParams) => boolean>> = {
	'/compare': (params) => (params.get('areas') ?? '').split(',').filter((code) => code !== '').length > 1,
	'/find': (params) => (params.get('q') ?? '').trim() !== ''
};

/** What a page knows by which its address is read; regions only where it has a choice of them. */
export interface KnownToPage {
	readonly editions: readonly string[];
	readonly regions?: readonly { readonly code: string; readonly name: string }[] | undefined;
}

/** Parameters of an address in which something is wrong, so that the page shows what is usual in their place. */
function wrongIn(params: URLSearchParams, { editions, regions = [] }: KnownToPage): ReadonlySet<string> {
	const edition = readChoice(params, { name: 'edition', words: ['', ...editions], otherwise: '' });
	const readings = {
		edition,
		region: readRegion(params, regions),
		with: readComparison(params),
		group: readGroup(params),
		factor: readFactor(params)
	};
	const wrong = Object.entries(readings).flatMap(([name, { problem }]) => (problem === undefined ? [] : [name]));
	const choice = readRankingChoice(params).problems.flatMap(({ parameter }) => (parameter === 'w' ? ['w', 'cells'] : [parameter]));
	return new Set([...wrong, ...choice]);
}

/**
 * The address of a page's table without the ending of its form (`/areas/01G` and `?with=region`), with what the reader chose and the table
 * reads; what is wrong is left out. `undefined` for a route that has none, or none yet.
 */
export function tableLink(
	route: string | null,
	{ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
	known: KnownToPage
): { readonly path: string; readonly query: string } | undefined {
	const parameters = route === null || !Object.hasOwn(TABLE_PARAMETERS, route) ? undefined : TABLE_PARAMETERS[route];
	if (route === null || !parameters || NEEDED[route]?.(searchParams) === false) return undefined;
	const wrong = wrongIn(searchParams, known);
	const kept = [...parameters, ...ALWAYS].flatMap((name) => {
		const text = searchParams.get(name);
		return text === null || text === '' || wrong.has(name) ? [] : [[name, text]];
	});
	const query = new URLSearchParams(kept).toString().replace(/%2C/g, ',').replace(/%3A/g, ':');
	return { path: pathname === '/' ? '/ranking' : pathname, query: query === '' ? '' : `?${query}` };
}
