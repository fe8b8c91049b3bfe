import { FAMILIES } from '#lib/catalogue/kindred.ts';
import type { kindred } from '#lib/server/db/schema.ts';

/** The families of indicators that count some of the same, as far as two of them are measured, in the order of their keys. */
export function kindredRows(measured: ReadonlySet<string>): (typeof kindred.$inferInsert)[] {
	return FAMILIES.flatMap(({ id, what, indicators }) => {
		const held = indicators.filter((indicator) => measured.has(indicator)).sort();
		return held.length < 2 ? [] : held.map((indicator) => ({ family: id, what, indicator }));
	}).sort((a, b) => (a.family < b.family || (a.family === b.family && a.indicator < b.indicator) ? -1 : 1));
}
