import { CELLS, type CellId } from '#lib/domain/framework.ts';
import { gateOf, type Choice } from '#lib/domain/scoring/choice.ts';
import { COVERED, KNOWN, PARTS, PRESENT, SCORE, VARIANCE, partsOf, type CellTable } from '#lib/domain/scoring/cell-table.ts';
import { dropOneCell } from '#lib/domain/scoring/drop-one-cell.ts';
import { effectiveWeights } from '#lib/domain/scoring/effective-weights.ts';
import type { Grid } from '#lib/domain/scoring/grid.ts';
import { provedRanks, type ProvedRanks } from '#lib/domain/scoring/proved-ranks.ts';
import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import type { RobustnessQuestion } from '#lib/domain/scoring/robustness.ts';
import { roundedCells } from '#lib/domain/scoring/rounded-cells.ts';
import { weightShares } from '#lib/domain/scoring/shares.ts';
import { productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { ordinal } from '#lib/format/words.ts';
import { scoresOf } from './pairs.ts';

/** What the weight of a cell does. */
export interface CellDecision {
	readonly cell: CellId;
	/** Of all weight on measured cells, 0 to 1. */
	readonly share: number;
	/** Of the differences between ranked areas; below 0 it pulls against the rest. */
	readonly effective: number | undefined;
	/** Places that a ranked area moves on average when the cell is left out. */
	readonly without: number | undefined;
}

/** Cells of areas as the arithmetic of weights takes them; every indicator counts in one cell here. */
export function cellTableOf(grids: readonly Grid[]): CellTable {
	const parts = new Float64Array(grids.length * CELLS.length * PARTS);
	for (const [area, grid] of grids.entries()) {
		for (const [at, cell] of grid.entries()) {
			if (cell?.score === undefined) continue;
			const to = partsOf(area, at);
			parts[to + PRESENT] = 1;
			parts[to + SCORE] = cell.score;
			parts[to + VARIANCE] = cell.variance;
			parts[to + KNOWN] = cell.known;
			parts[to + COVERED] = cell.found / cell.expected;
		}
	}
	return { areas: grids.length, measured: CELLS.map((_, at) => grids.some((grid) => grid[at] !== undefined)), parts, shared: [] };
}

/** What the weight of each measured cell does to an order made by a weighted mean (methods.md section 11). */
export function cellDecisions(grids: readonly Grid[], choice: Choice): readonly CellDecision[] {
	const table = cellTableOf(grids);
	const products = productsInLowestTerms(choice);
	const shares = weightShares(choice).cells;
	const measured = shares.reduce((sum, share, at) => sum + (table.measured[at] ? share : 0), 0);
	const [effective, without] = [effectiveWeights(table, products, gateOf(choice)), dropOneCell(table, products, gateOf(choice))];
	return CELLS.flatMap((cell, at) =>
		table.measured[at] ? [{ cell, share: measured > 0 ? shares[at]! / measured : 0, effective: effective[at], without: without[at] }] : []
	);
}

/** The areas compared, in the order given, and what is asked of a worker about them: scores and weights of measured cells. */
export function robustnessQuestion(grids: readonly Grid[], choice: Choice): RobustnessQuestion {
	const measured = CELLS.map((_, at) => grids.some((grid) => grid[at] !== undefined));
	const only = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => measured[at]);
	return { cells: grids.map((grid) => only(scoresOf(grid))), own: only(productsInLowestTerms(choice)) };
}

/** Places beyond which no weighting brings an area, by code: proved, not tried. */
export function provedByCode(areas: readonly { readonly code: string; readonly grid: Grid }[]): ReadonlyMap<string, ProvedRanks> {
	const proved = provedRanks(
		roundedCells(
			robustnessQuestion(
				areas.map(({ grid }) => grid),
				NO_WEIGHTS
			).cells
		)
	);
	return new Map(areas.flatMap(({ code }, at) => (proved[at] ? [[code, proved[at]] as const] : [])));
}

const NO_WEIGHTS: Choice = { groups: [1, 1, 1, 1, 1], factors: [1, 1, 1], cells: CELLS.map(() => 1) };

/** What no weighting does to the first and the last of an order, from the proved places; empty where it could do anything. */
export function provedWords(entries: readonly Ranked[], proved: ReadonlyMap<string, ProvedRanks>): readonly string[] {
	const ranked = entries.filter(({ rank }) => rank !== undefined);
	const [first, last] = [ranked[0], ranked.at(-1)];
	const [top, bottom] = [first && proved.get(first.code), last && proved.get(last.code)];
	return [
		...(first && top && top.worst < ranked.length ? [`No weighting puts ${first.name} below ${ordinal(top.worst)}.`] : []),
		...(last && bottom && bottom.best > 1 ? [`No weighting puts ${last.name} above ${ordinal(bottom.best)}.`] : [])
	];
}
