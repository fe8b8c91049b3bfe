import { GROUPS } from '#lib/domain/framework.ts';
import type { RegisterRow } from '#lib/server/queries/register.ts';
import { readSort, type Sort } from '#lib/url/listing.ts';
import type { Reading } from '#lib/url/reading.ts';

/** The columns by which the register can be sorted. */
export type Column = 'run' | 'name' | 'group' | 'region';

const DIRECTIONS = { run: 'down', name: 'up', group: 'up', region: 'up' } as const;

/** The sort that an address asks for: the longest run first where it says nothing. */
export function readOrder(params: URLSearchParams): Reading<Sort<Column>> {
	return readSort<Column>(params, DIRECTIONS, 'run');
}

/** What an address needs to say for a column in its own direction, or turned round where it is the one in force. */
export function turned(
	column: Column,
	sort: Sort<Column>
): { readonly sort: Column | undefined; readonly order: 'up' | 'down' | undefined } {
	const own = DIRECTIONS[column];
	const order = sort.column === column ? (sort.order === 'up' ? 'down' : 'up') : own;
	return { sort: column === 'run' ? undefined : column, order: order === own ? undefined : order };
}

const KEYS: Readonly<Record<Column, (row: RegisterRow) => number | string>> = {
	run: ({ months }) => months,
	name: ({ name }) => name,
	group: ({ group }) => GROUPS.indexOf(group),
	region: ({ regionName }) => regionName
};

/** The rows in an order, equal ones as they came: longest run first. */
export function ordered(rows: readonly RegisterRow[], { column, order }: Sort<Column>): readonly RegisterRow[] {
	const key = KEYS[column];
	const turn = order === 'up' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [one, other] = [key(a), key(b)];
		return one < other ? -turn : one > other ? turn : 0;
	});
}

/** Rows on one page of a list. */
export const PAGE_ROWS = 100;

/** The page that an address asks for, 1 where it says nothing; `undefined` for one that the list does not have. */
export function readPage(params: URLSearchParams, rows: number): number | undefined {
	const text = params.get('page') ?? '1';
	const page = /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 0;
	return page >= 1 && page <= lastPage(rows) ? page : undefined;
}

/** The last page of a list of so many rows, at least 1. */
export function lastPage(rows: number): number {
	return Math.max(1, Math.ceil(rows / PAGE_ROWS));
}
