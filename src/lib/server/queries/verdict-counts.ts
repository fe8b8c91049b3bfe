import { and, eq, isNotNull } from 'drizzle-orm';
import { CELLS, cellId, type CellId } from '#lib/domain/framework.ts';
import { verdictCounts, type VerdictCounts } from '#lib/domain/scoring/verdict-counts.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import type { Database } from '../db/open.ts';
import { figures, indicators, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** How an area's scored figures stand against the standard or England, in all and in each of the fifteen cells. */
export interface AreaCounts {
	readonly all: VerdictCounts;
	/** In the order of `CELLS`. */
	readonly cells: readonly VerdictCounts[];
}

/**
 * The counts of better, similar, worse and not compared figures of an edition, by the area's GSS code: of indicators that are scored and
 * figures that count, at 99.8% (methods.md sections 6.3 and 12). An area without any figure is absent. Kept, since a release never changes.
 */
export async function verdictCountsOf(db: Database, edition: string): Promise<ReadonlyMap<string, AreaCounts>> {
	return await remembered(db, `verdict counts ${edition}`, async () => await readCounts(db, edition));
}

async function readCounts(db: Database, edition: string): Promise<ReadonlyMap<string, AreaCounts>> {
	const rows = await db
		.select({ version: figures.version, verdict: figures.verdict, group: indicators.group, factor: indicators.factor })
		.from(figures)
		.innerJoin(yardsticks, and(eq(yardsticks.edition, figures.edition), eq(yardsticks.indicator, figures.indicator)))
		.innerJoin(indicators, eq(indicators.id, figures.indicator))
		.where(and(eq(figures.edition, edition), eq(yardsticks.status, 'scored'), isNotNull(figures.z)));
	const held = new Map<string, Map<CellId, Verdict[]>>();
	for (const { version, verdict, group, factor } of rows) {
		const own = held.get(version) ?? new Map<CellId, Verdict[]>();
		held.set(version, own);
		const cell = cellId(group, factor);
		own.set(cell, [...(own.get(cell) ?? []), verdict]);
	}
	return new Map(
		[...held].map(([version, own]) => [
			version,
			{ all: verdictCounts([...own.values()].flat()), cells: CELLS.map((cell) => verdictCounts(own.get(cell) ?? [])) }
		])
	);
}

/** The counts of an area without any figure. */
export const NO_COUNTS: AreaCounts = { all: verdictCounts([]), cells: CELLS.map(() => verdictCounts([])) };
