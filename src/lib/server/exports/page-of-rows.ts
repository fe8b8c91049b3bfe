import { Refusal } from './problem.ts';

/** Rows of a long list on one page. */
export const PAGE_ROWS = 500;

/** Some rows of a long list, with the addresses of its other pages by their relation (RFC 8288). */
export class PageOfRows {
	readonly rows: readonly unknown[];
	readonly links: Readonly<Record<string, string>>;

	constructor(rows: readonly unknown[], links: Readonly<Record<string, string>>) {
		this.rows = rows;
		this.links = links;
	}
}

/** Which page is asked for, the first where none is; refuses what is no whole number from 1. */
export function pageParameter(query: URLSearchParams): number {
	const [asked = '1', ...more] = query.getAll('page');
	if (/^[1-9][0-9]{0,3}$/.test(asked) && more.length === 0) return Number(asked);
	const detail = more.length > 0 ? '“page” is in the address more than once. One is enough.' : 'The page is not a whole number from 1.';
	throw new Refusal({ status: 400, title: 'Wrong parameter', detail, parameter: 'page', expected: 'a whole number from 1, as in page=2' });
}

/** One page of a list with links to the first, previous, next and last; refuses a page after the last. */
export function pageOf(rows: readonly unknown[], page: number, url: URL): PageOfRows {
	const last = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
	if (page > last) {
		const detail = `The list has ${last === 1 ? 'one page' : `${last} pages`}.`;
		throw new Refusal({ status: 404, title: 'No such page', detail, parameter: 'page', expected: `1 to ${last}` });
	}
	const to = (number: number): string => {
		const query = new URLSearchParams(url.searchParams);
		query.set('page', String(number));
		return `${url.pathname}?${query.toString()}`;
	};
	const links = {
		...(last > 1 ? { first: to(1), last: to(last) } : {}),
		...(page > 1 ? { prev: to(page - 1) } : {}),
		...(page < last ? { next: to(page + 1) } : {})
	};
	return new PageOfRows(rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS), links);
}
