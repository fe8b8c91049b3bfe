import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { indicators, sources, yardsticks } from '../db/schema.ts';
import { standardsOf } from './standards.ts';

/**
 * The whole catalogue in its order, measured or not: the entry, and as `standing` how the edition uses it (`null` where it is not
 * measured) with the `period` shown (`starts`, `ends`), the areas that have a value (`n`), `centre`, `centreFrom` and `sd`.
 */
export async function indicatorsOf(db: Database, edition: string) {
	return await db
		.select({
			...getTableColumns(indicators),
			standing: yardsticks.status,
			shownPeriod: yardsticks.period,
			starts: yardsticks.starts,
			ends: yardsticks.ends,
			n: yardsticks.n,
			centre: yardsticks.centre,
			centreFrom: yardsticks.centreFrom,
			sd: yardsticks.sd
		})
		.from(indicators)
		.leftJoin(yardsticks, and(eq(yardsticks.indicator, indicators.id), eq(yardsticks.edition, edition)))
		.orderBy(asc(indicators.order));
}

/** A row of `indicatorsOf`. */
export type EditionIndicator = Awaited<ReturnType<typeof indicatorsOf>>[number];

/** An entry of the catalogue by its id with its source (`null` where not measured), its standards, and how it stands in each edition. */
export async function findIndicator(db: Database, id: string) {
	const [entry] = await db.select().from(indicators).where(eq(indicators.id, id));
	if (!entry) return undefined;
	const [source] = entry.source === null ? [] : await db.select().from(sources).where(eq(sources.id, entry.source));
	const standings = await db.select().from(yardsticks).where(eq(yardsticks.indicator, id)).orderBy(asc(yardsticks.edition));
	return { ...entry, source: source ?? null, standards: await standardsOf(db, id), standings };
}

/** The answer of `findIndicator`. */
export type FoundIndicator = NonNullable<Awaited<ReturnType<typeof findIndicator>>>;
