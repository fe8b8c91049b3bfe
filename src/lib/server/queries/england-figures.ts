import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Database } from '../db/open.ts';
import { importRuns, observations } from '../db/schema.ts';

/** England’s own published figures of one indicator, oldest first; of one period the newest. */
export type EnglandFigures = readonly {
	readonly starts: string;
	readonly ends: string;
	readonly value: number;
	readonly numerator: number | undefined;
	readonly denominator: number | undefined;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
}[];

/** What is published of England for periods that end by a day, by indicator; nothing suspect. */
export async function englandFiguresOf(db: Database, by: string): Promise<ReadonlyMap<string, EnglandFigures>> {
	const rows = await db
		.select({ row: observations })
		.from(observations)
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.where(and(eq(observations.area, ENGLAND), lte(observations.ends, by), isNotNull(observations.value), isNull(observations.suspect)))
		.orderBy(
			asc(observations.indicator),
			asc(observations.ends),
			asc(observations.starts),
			asc(importRuns.published),
			asc(importRuns.ordinal)
		);
	const periods = new Map<string, Map<string, EnglandFigures[number]>>();
	for (const { row } of rows) {
		const own = periods.get(row.indicator) ?? new Map<string, EnglandFigures[number]>();
		periods.set(row.indicator, own);
		own.set(`${row.starts} ${row.ends}`, {
			starts: row.starts,
			ends: row.ends,
			value: row.value!,
			numerator: row.numerator ?? undefined,
			denominator: row.denominator ?? undefined,
			lower: row.lower ?? undefined,
			upper: row.upper ?? undefined
		});
	}
	return new Map([...periods].map(([indicator, own]) => [indicator, [...own.values()]]));
}
