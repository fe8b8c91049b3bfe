/** Parameters that a page reads; what readers type (`q`) is left out on purpose, for it may be a postcode. */
const KNOWN: ReadonlySet<string> = new Set([
	'area',
	'areas',
	'cells',
	'cover',
	'edition',
	'factor',
	'group',
	'ind',
	'order',
	'page',
	'period',
	'region',
	'release',
	'score',
	'show',
	'sort',
	'status',
	'view',
	'w',
	'with'
]);

/** Parameters of which there are as many values as readers like: their pages must not push the others out. */
const CHOSEN: ReadonlySet<string> = new Set(['areas', 'cells', 'cover', 'ind', 'score', 'w']);

/** Under which key an answer is kept, and whether it is one of the many that a reader's own choices give. */
export interface CacheKey {
	readonly text: string;
	readonly own: boolean;
}

/** Files that the build has named by their content and compressed need no cache; what tells of this moment must have none. */
const UNKEPT = /^\/(?:_app\/|(?:healthz|readyz|status)(?:$|[./]))/;

/**
 * The key of an address: its path and its parameters, sorted by name. `undefined` where the answer is not to be kept: built
 * files, pages of the moment, and addresses with a parameter that is not known, such as the fields of a form.
 */
export function cacheKey(address: string): CacheKey | undefined {
	const [path = '', query = ''] = address.split('?', 2);
	const params = [...new URLSearchParams(query)];
	if (UNKEPT.test(path) || params.some(([name]) => !KNOWN.has(name))) return undefined;
	const sorted = params.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return { text: `${path}?${new URLSearchParams(sorted).toString()}`, own: sorted.some(([name]) => CHOSEN.has(name)) };
}
