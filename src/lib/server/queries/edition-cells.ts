import { eq, sql } from 'drizzle-orm';
import { CELLS, cellId, type CellId } from '#lib/domain/framework.ts';
import type { Database } from '../db/open.ts';
import { cells } from '../db/schema.ts';
import { indicatorsOf, type EditionIndicator } from './indicators.ts';
import { remembered } from './remembered.ts';

/** How a whole cell stands in an edition. */
export type EditionCellStatus = 'scored' | 'out-of-date' | 'not-held' | 'not-collected';

/** Something catalogued in a cell that the edition does not count, with what a sentence about it needs. */
export interface Uncounted {
	readonly indicator: string;
	readonly name: string;
	/**
	 * context, too-few, out-of-date, alternate and not-yet are held (`period` is the last one that ended by the reference date);
	 * not-held and not-collected are the catalogue's.
	 */
	readonly why: 'context' | 'too-few' | 'out-of-date' | 'alternate' | 'not-yet' | 'not-held' | 'not-collected';
	readonly period: string | null;
	/** Last day of the period. */
	readonly ends: string | null;
	/** Areas of the edition that have a value for that period. */
	readonly areas: number;
	/** Where a not-held series is to be had, or what a not-collected one could be counted from. */
	readonly whatWouldFill: string | null;
	/** Of what nobody counts for CCGs: whether it is counted for councils. */
	readonly onlyFor: 'councils' | null;
}

/** What an edition has in one of the fifteen cells. */
export interface EditionCell {
	readonly id: CellId;
	readonly status: EditionCellStatus;
	/** Indicators that are scored in it. */
	readonly indicators: number;
	/** Their weight. */
	readonly expected: number;
	/** Share of the figures of those indicators that are held over all areas, 0 to 1; 0 where nothing is scored. */
	readonly held: number;
	/** The newest period that the cell ever had by the reference date, where nothing is scored: `period` and its last day. */
	readonly last: { readonly period: string; readonly ends: string } | null;
	readonly uncounted: readonly Uncounted[];
}

/** The fifteen cells of an edition in the order of `CELLS`: what is scored in each, how much of it is held, and what is not counted and why; kept. */
export async function editionCellsOf(db: Database, edition: string): Promise<readonly EditionCell[]> {
	return await remembered(db, `edition cells ${edition}`, async () => await readCells(db, edition));
}

async function readCells(db: Database, edition: string): Promise<readonly EditionCell[]> {
	const catalogue = await indicatorsOf(db, edition);
	const rows = await db
		.select({
			group: cells.group,
			factor: cells.factor,
			status: sql<EditionCellStatus>`min(case when ${cells.expected} > 0 then 'scored' else ${cells.status} end)`,
			expected: sql<number>`max(${cells.expected})`,
			held: sql<number>`coalesce(total(${cells.found}) / nullif(sum(${cells.expected}), 0), 0)`
		})
		.from(cells)
		.where(eq(cells.edition, edition))
		.groupBy(cells.group, cells.factor);
	return CELLS.map((id) => {
		const row = rows.find((row) => cellId(row.group, row.factor) === id);
		const inside = catalogue.filter((entry) => cellId(entry.group, entry.factor) === id);
		const uncounted = inside.filter((entry) => entry.standing !== 'scored').map(uncountedOf);
		return {
			id,
			status: row?.status ?? 'not-collected',
			indicators: inside.length - uncounted.length,
			expected: row?.expected ?? 0,
			held: row?.held ?? 0,
			last: inside.length > uncounted.length ? null : lastOf(uncounted),
			uncounted
		};
	});
}

function uncountedOf(entry: EditionIndicator): Uncounted {
	const standing = entry.standing === null || entry.standing === 'scored' ? undefined : entry.standing;
	return {
		indicator: entry.id,
		name: entry.name,
		why: standing ?? (entry.status === 'not-held' ? 'not-held' : 'not-collected'),
		period: entry.shownPeriod,
		ends: entry.ends,
		areas: entry.n ?? 0,
		whatWouldFill: entry.whatWouldFill,
		onlyFor: entry.onlyFor
	};
}

/** The newest period among the series that would have counted, had they been newer or wider. */
function lastOf(uncounted: readonly Uncounted[]): EditionCell['last'] {
	const dated = uncounted.filter((entry) => entry.why === 'out-of-date' || entry.why === 'too-few');
	const newest = dated.sort((a, b) => (b.ends ?? '').localeCompare(a.ends ?? ''))[0];
	return newest?.period && newest.ends ? { period: newest.period, ends: newest.ends } : null;
}
