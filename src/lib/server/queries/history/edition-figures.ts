import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '#lib/server/db/open.ts';
import { editionAreas, editions, figures, yardsticks } from '#lib/server/db/schema.ts';

/** What each edition that has a CCG (its ODS code) on its map shows of an indicator for it, oldest first: a value or a reason. */
export async function editionFiguresOf(db: Database, indicator: string, code: string) {
	return await db
		.select({
			edition: editions.id,
			title: editions.title,
			status: yardsticks.status,
			period: yardsticks.period,
			starts: yardsticks.starts,
			ends: yardsticks.ends,
			value: figures.value,
			missing: figures.missing,
			lower: figures.lower,
			upper: figures.upper,
			verdict: figures.verdict,
			suspect: figures.suspect,
			origin: figures.origin,
			parts: figures.parts
		})
		.from(figures)
		.innerJoin(editionAreas, and(eq(editionAreas.edition, figures.edition), eq(editionAreas.version, figures.version)))
		.innerJoin(yardsticks, and(eq(yardsticks.edition, figures.edition), eq(yardsticks.indicator, figures.indicator)))
		.innerJoin(editions, eq(editions.id, figures.edition))
		.where(and(eq(figures.indicator, indicator), eq(editionAreas.area, code)))
		.orderBy(asc(editions.id));
}

/** A row of `editionFiguresOf`. */
export type EditionFigure = Awaited<ReturnType<typeof editionFiguresOf>>[number];
