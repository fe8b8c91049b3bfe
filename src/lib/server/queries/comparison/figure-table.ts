import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '#lib/server/db/open.ts';
import { editionAreas, figures } from '#lib/server/db/schema.ts';
import { remembered } from '../remembered.ts';

/** A figure that counts, with its limits and error where limits or counts give them: never those of own variation. */
export interface CountedFigure {
	readonly value: number;
	readonly numerator: number | undefined;
	readonly denominator: number | undefined;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly lower998: number | undefined;
	readonly upper998: number | undefined;
	readonly se: number | undefined;
}

/** All figures of an edition that count, by indicator and then by GSS code, and who lives where. */
export interface FigureTable {
	readonly figures: ReadonlyMap<string, ReadonlyMap<string, CountedFigure>>;
	readonly people: ReadonlyMap<string, number>;
	/** The region of each area, by GSS code. */
	readonly regions: ReadonlyMap<string, string>;
}

const COLUMNS = ['numerator', 'denominator', 'lower', 'upper', 'lower998', 'upper998', 'se'] as const;

/** The figures of an edition; kept, since a release never changes. */
export async function figureTableOf(db: Database, edition: string): Promise<FigureTable> {
	return await remembered(db, `figure table ${edition}`, async () => await readTable(db, edition));
}

async function readTable(db: Database, edition: string): Promise<FigureTable> {
	const areas = await db.select().from(editionAreas).where(eq(editionAreas.edition, edition));
	const rows = await db
		.select()
		.from(figures)
		.where(and(eq(figures.edition, edition), isNotNull(figures.value), isNull(figures.suspect)));
	const held = new Map<string, Map<string, CountedFigure>>();
	for (const row of rows) {
		const own = held.get(row.indicator) ?? new Map<string, CountedFigure>();
		held.set(row.indicator, own);
		const numbers = Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? undefined])) as Omit<CountedFigure, 'value'>;
		const se = row.errorFrom === 'own-variation' ? undefined : numbers.se;
		own.set(row.version, { ...numbers, value: row.value!, se });
	}
	return {
		figures: held,
		people: new Map(areas.flatMap(({ version, people }) => (people === null ? [] : [[version, people]]))),
		regions: new Map(areas.map(({ version, region }) => [version, region]))
	};
}
