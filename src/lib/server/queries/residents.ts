import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { populations } from '../db/schema.ts';
import { prepared } from './prepared.ts';
import { remembered } from './remembered.ts';

/** A band of a CCG's residents, or a measure of its deprivation, with the year it stands for. */
export interface Band {
	readonly band: string;
	readonly year: number;
	/** People; of a measure of deprivation its value. */
	readonly value: number;
}

/** What is held of the residents of a CCG (a GSS code) on a map: people by age, and deprivation under bands that begin with `imd`. */
export async function residentsOf(db: Database, map: string, gss: string): Promise<readonly Band[]> {
	const statement = prepared(db, 'residents', () =>
		db
			.select({ band: populations.band, year: populations.year, value: populations.people })
			.from(populations)
			.where(and(eq(populations.map, sql.placeholder('map')), eq(populations.version, sql.placeholder('gss'))))
			.orderBy(asc(populations.band), asc(populations.year))
			.prepare()
	);
	return await statement.execute({ map, gss });
}

/** How many people of each band all CCGs of a map have together; kept, since a release never changes. */
export async function residentsOfMap(db: Database, map: string): Promise<ReadonlyMap<string, number>> {
	return await remembered(db, `residents ${map}`, async () => {
		const rows = await db
			.select({ band: populations.band, people: sql<number>`total(${populations.people})` })
			.from(populations)
			.where(eq(populations.map, map))
			.groupBy(populations.band);
		return new Map(rows.map(({ band, people }) => [band, people]));
	});
}

/** The values of a measure of deprivation over the CCGs of a map, the greatest first; kept. */
export async function deprivationOfMap(db: Database, map: string, band: string): Promise<readonly number[]> {
	return await remembered(db, `deprivation ${map} ${band}`, async () => {
		const rows = await db
			.select({ value: populations.people })
			.from(populations)
			.where(and(eq(populations.map, map), eq(populations.band, band)));
		return rows.map(({ value }) => value).sort((a, b) => b - a);
	});
}
