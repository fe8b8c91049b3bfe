import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { indicators, trends } from '../db/schema.ts';
import { prepared } from './prepared.ts';

/** What a trend row says; where an area has none, fewer than two periods with a value are held. */
export type TrendRow = typeof trends.$inferSelect;

/**
 * What the series of one CCG (a GSS code) say at an edition's reference date, in the catalogue's order. `result` is the trend in words, or
 * `cannot be calculated` with a `reason`; `slope`, `trendFirst`, `trendLast` and `points` what it rests on. `charted` says what the control chart is
 * drawn of (values; year-on-year changes of months; values with seasons, a warning), with its lines, `trial` limits, the newest `signal` and
 * `assurance`. `worse`, `better`, `of` and `record` are the verdict from the record, for figures without an interval.
 */
export async function trendsOfArea(db: Database, edition: string, gss: string): Promise<readonly TrendRow[]> {
	const statement = prepared(db, 'trends of an area', () =>
		db
			.select(getTableColumns(trends))
			.from(trends)
			.innerJoin(indicators, eq(indicators.id, trends.indicator))
			.where(and(eq(trends.edition, sql.placeholder('edition')), eq(trends.version, sql.placeholder('gss'))))
			.orderBy(asc(indicators.order))
			.prepare()
	);
	return await statement.execute({ edition, gss });
}

/** The same of one indicator for all areas of the edition, by GSS code. */
export async function trendsOf(db: Database, edition: string, indicator: string): Promise<readonly TrendRow[]> {
	return await db
		.select()
		.from(trends)
		.where(and(eq(trends.edition, edition), eq(trends.indicator, indicator)))
		.orderBy(asc(trends.version));
}
