import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { figures, importRuns, indicators, sources, yardsticks } from '../db/schema.ts';
import { shownColumns } from './figures.ts';
import { flagsIn } from './flags.ts';

/**
 * One row for each measured indicator, in the catalogue's order: the figure of the area (a GSS code) in the edition or its
 * reason, with what the indicator is (`indicator`, `name`, `group`, `factor`, `unit`, ...), how it stands in the edition
 * (`standing`, `period`, `starts`, `ends`), England's value or other centre (`centre`, `centreFrom`) and where it was published.
 */
export async function figuresOfArea(db: Database, edition: string, gss: string) {
	const rows = await db
		.select({
			indicator: indicators.id,
			name: indicators.name,
			group: indicators.group,
			factor: indicators.factor,
			polarity: indicators.polarity,
			kind: indicators.kind,
			unit: indicators.unit,
			/** What the numerator counts, in words. */
			numeratorIs: indicators.numeratorIs,
			scale: indicators.scale,
			decimals: indicators.decimals,
			level: indicators.level,
			notScored: indicators.notScored,
			standing: yardsticks.status,
			period: yardsticks.period,
			starts: yardsticks.starts,
			ends: yardsticks.ends,
			centre: yardsticks.centre,
			centreFrom: yardsticks.centreFrom,
			...shownColumns,
			source: sources.id,
			sourceTitle: sources.title,
			publisher: sources.publisher,
			file: importRuns.file,
			published: importRuns.published
		})
		.from(figures)
		.innerJoin(indicators, eq(indicators.id, figures.indicator))
		.innerJoin(yardsticks, and(eq(yardsticks.edition, figures.edition), eq(yardsticks.indicator, figures.indicator)))
		.innerJoin(sources, eq(sources.id, indicators.source))
		.leftJoin(importRuns, eq(importRuns.id, figures.run))
		.where(and(eq(figures.edition, edition), eq(figures.version, gss)))
		.orderBy(asc(indicators.order));
	return rows.map((row) => ({ ...row, flags: flagsIn(row.flags) }));
}

/** A row of `figuresOfArea`. */
export type IndicatorFigure = Awaited<ReturnType<typeof figuresOfArea>>[number];
