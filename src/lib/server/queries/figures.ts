import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '../db/open.ts';
import { areas, editionAreas, figures } from '../db/schema.ts';
import { flagsIn } from './flags.ts';

/** The columns of a figure that pages show; all but `verdict`, `flags` and `parts` may be `null`. */
export const shownColumns = {
	value: figures.value,
	missing: figures.missing,
	/** Where the reason is out-of-date: the last value held. */
	lastValue: figures.lastValue,
	numerator: figures.numerator,
	denominator: figures.denominator,
	/** 95% limits; `lower998` and `upper998` those at 99.8%. */
	lower: figures.lower,
	upper: figures.upper,
	lower998: figures.lower998,
	upper998: figures.upper998,
	/** Whether the limits were published or computed here. */
	limitsFrom: figures.limitsFrom,
	se: figures.se,
	/** Where `se` comes from: published limits, counts (computed), or the series’ own variation, which sets no limits and no verdict. */
	errorFrom: figures.errorFrom,
	/** -3 to 3, more is better; `null` where it takes no part in scores. */
	z: figures.z,
	verdict: figures.verdict,
	flags: figures.flags,
	suspect: figures.suspect,
	origin: figures.origin,
	/** The import run and the place in its file; `parts` cells in all went into the figure. */
	run: figures.run,
	at: figures.at,
	parts: figures.parts
};

/** One row for each area of the edition, by name: its figure for the indicator, or the reason there is none. */
export async function figuresOf(db: Database, edition: string, indicator: string) {
	const regions = alias(areas, 'regions');
	const rows = await db
		.select({
			code: editionAreas.area,
			gss: editionAreas.version,
			name: editionAreas.name,
			region: editionAreas.region,
			regionName: regions.name,
			...shownColumns
		})
		.from(figures)
		.innerJoin(editionAreas, and(eq(editionAreas.edition, figures.edition), eq(editionAreas.version, figures.version)))
		.innerJoin(regions, eq(regions.code, editionAreas.region))
		.where(and(eq(figures.edition, edition), eq(figures.indicator, indicator)))
		.orderBy(asc(editionAreas.name), asc(editionAreas.area));
	return rows.map((row) => ({ ...row, flags: flagsIn(row.flags) }));
}

/** A row of `figuresOf`. */
export type AreaFigure = Awaited<ReturnType<typeof figuresOf>>[number];
