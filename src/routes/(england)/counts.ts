import type { VerdictCounts } from '#lib/domain/scoring/verdict-counts.ts';
import { NO_COUNTS, type AreaCounts } from '#lib/server/queries/verdict-counts.ts';

/** Better, similar, worse and not compared, in this order. */
export type SentCount = readonly [better: number, similar: number, worse: number, notCompared: number];

/** The counts of an area, in all and by cell in the order of `CELLS`. */
export interface SentCounts {
	readonly all: SentCount;
	readonly cells: readonly SentCount[];
}

const short = ({ better, similar, worse, notCompared }: VerdictCounts): SentCount => [better, similar, worse, notCompared];

/** Counts as short rows of numbers; nought throughout for an area without any figure. */
export function sentCounts({ all, cells }: AreaCounts = NO_COUNTS): SentCounts {
	return { all: short(all), cells: cells.map(short) };
}
