import { FACTORS, GROUPS, type Factor, type Group } from '#lib/domain/framework.ts';
import { readChoice } from './choice.ts';
import { quoted, singleOf, type Reading } from './reading.ts';

/** The ways in which a page shows its figures first. */
export const SHOWS = ['table', 'chart', 'hex', 'map'] as const;
export type Show = (typeof SHOWS)[number];

/** The two reading levels; the first is the default. */
export const VIEWS = ['public', 'board'] as const;
export type View = (typeof VIEWS)[number];

export const ORDERS = ['up', 'down'] as const;
export type Order = (typeof ORDERS)[number];

/** A column of a table and the direction in which it is sorted. */
export interface Sort<C extends string> {
	readonly column: C;
	readonly order: Order;
}

/** What is wrong with several readings, as one list of sentences. */
export function problemsOf(...readings: readonly { readonly problem?: string }[]): readonly string[] {
	return readings.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
}

/** The sort that `sort` and `order` ask for; `columns` gives each column's own direction, and the default is used where they say nothing or nonsense. */
export function readSort<C extends string>(params: URLSearchParams, columns: Readonly<Record<C, Order>>, standard: C): Reading<Sort<C>> {
	const names = Object.keys(columns) as C[];
	const column = readChoice(params, { name: 'sort', words: names, otherwise: standard });
	const order = readChoice(params, { name: 'order', words: ORDERS, otherwise: columns[column.value] });
	const problems = problemsOf(column, order);
	return { value: { column: column.value, order: order.value }, ...(problems.length > 0 ? { problem: problems.join(' ') } : {}) };
}

/** The region of the map by which a list is filtered, `undefined` for all of England; an unknown code filters nothing and is named. */
export function readRegion<R extends { readonly code: string; readonly name: string }>(
	params: URLSearchParams,
	regions: readonly R[]
): Reading<R | undefined> {
	const given = singleOf(params, 'region');
	if (given === undefined) return { value: undefined };
	if (given === 'twice') return { value: undefined, problem: 'The “region” is in the address more than once. One is enough.' };
	const value = regions.find(({ code }) => code === given.text);
	if (value) return { value };
	const names = regions.map(({ code, name }) => `${code} (${name})`).join(', ');
	return { value, problem: `There is no region ${quoted(given.text)} on this map. All of England is shown. The regions are ${names}.` };
}

/** A filter that takes one word of a list or nothing. */
function readFilter<T extends string>(params: URLSearchParams, name: string, words: readonly T[]): Reading<T | undefined> {
	const { value, problem } = readChoice<T | ''>(params, { name, words, otherwise: '' });
	return { value: value === '' ? undefined : value, ...(problem === undefined ? {} : { problem }) };
}

/** The patient group by which a list is filtered; `undefined` for all five. */
export function readGroup(params: URLSearchParams): Reading<Group | undefined> {
	return readFilter(params, 'group', GROUPS);
}

/** The factor by which a list is filtered; `undefined` for all three. */
export function readFactor(params: URLSearchParams): Reading<Factor | undefined> {
	return readFilter(params, 'factor', FACTORS);
}

/** What the page shows first, of the ways it has; the first of them where the address says nothing. */
export function readShow<S extends Show>(params: URLSearchParams, shows: readonly [S, ...S[]]): Reading<S> {
	return readChoice(params, { name: 'show', words: shows, otherwise: shows[0] });
}

/** The reading level. */
export function readView(params: URLSearchParams): Reading<View> {
	return readChoice(params, { name: 'view', words: VIEWS, otherwise: 'public' });
}
