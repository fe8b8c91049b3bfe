import { and, asc, eq, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '../db/open.ts';
import { indicators, kindred } from '../db/schema.ts';

/** The indicators that count some of the same people, events or answers as one, by family: `family`, `what` they have in common, `indicator`, `name`. */
export async function kindredOf(db: Database, indicator: string) {
	const others = alias(kindred, 'others');
	return await db
		.select({ family: kindred.family, what: kindred.what, indicator: others.indicator, name: indicators.name })
		.from(kindred)
		.innerJoin(others, and(eq(others.family, kindred.family), ne(others.indicator, indicator)))
		.innerJoin(indicators, eq(indicators.id, others.indicator))
		.where(eq(kindred.indicator, indicator))
		.orderBy(asc(kindred.family), asc(indicators.order));
}

/** All families, each with its indicators in the catalogue's order: `family`, `what`, `indicator`, `name`, `group`, `factor`. */
export async function familiesOf(db: Database) {
	return await db
		.select({
			family: kindred.family,
			what: kindred.what,
			indicator: kindred.indicator,
			name: indicators.name,
			group: indicators.group,
			factor: indicators.factor
		})
		.from(kindred)
		.innerJoin(indicators, eq(indicators.id, kindred.indicator))
		.orderBy(asc(kindred.family), asc(indicators.order));
}
