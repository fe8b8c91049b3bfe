import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { figures } from '../db/schema.ts';

/** The values of each indicator over an edition's areas, lowest first, by the indicator's id. */
export type EditionValues = ReadonlyMap<string, readonly number[]>;

const held = new WeakMap<Database, Map<string, Promise<EditionValues>>>();

/** Where any figure of an edition stands among the others: all values but suspect ones; kept, since a release never changes. */
export async function editionValuesOf(db: Database, edition: string): Promise<EditionValues> {
	const editions = held.get(db) ?? new Map<string, Promise<EditionValues>>();
	held.set(db, editions);
	const known = editions.get(edition) ?? readValues(db, edition);
	editions.set(edition, known);
	return await known;
}

async function readValues(db: Database, edition: string): Promise<EditionValues> {
	const rows = await db
		.select({ indicator: figures.indicator, value: figures.value })
		.from(figures)
		.where(and(eq(figures.edition, edition), isNotNull(figures.value), isNull(figures.suspect)))
		.orderBy(asc(figures.indicator), asc(figures.value));
	const values = new Map<string, number[]>();
	for (const { indicator, value } of rows) {
		const list = values.get(indicator) ?? [];
		values.set(indicator, list);
		list.push(value!);
	}
	return values;
}
