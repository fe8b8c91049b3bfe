import { CELLS } from '#lib/domain/framework.ts';
import { wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import type { Grid } from '#lib/domain/scoring/grid.ts';
import { pairShare } from '#lib/domain/scoring/pair-shares.ts';
import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import { roundedCells } from '#lib/domain/scoring/rounded-cells.ts';
import { numberText } from '#lib/format/numbers.ts';

/** "under 83% of all weightings", with 100% and 0% only where it is so without exception. */
export function underWeightings(share: number): string {
	if (share === 1) return 'under every weighting';
	if (share === 0) return 'under no weighting';
	return `under ${numberText(Math.min(99, Math.max(1, 100 * share)))}% of all weightings`;
}

/** The scores of an area's cells in the order of `CELLS`. */
export function scoresOf(grid: Grid | undefined): readonly (number | undefined)[] {
	return CELLS.map((_, cell) => grid?.[cell]?.score);
}

/** Whether cells are put together by a plain weighted mean, for which alone it is worked out what weights decide (methods.md section 11). */
export function isWeightedMean(choice: Choice): boolean {
	return wayOfChoice(choice)?.aggregation === 'arithmetic';
}

/** One sentence on how far the two ends of the order depend on weights: the first against the second, the last against the one before; empty where there are not so many. */
export function aheadWords(entries: readonly Ranked[], choice: Choice, grids: ReadonlyMap<string, Grid>): string {
	const ranked = entries.filter(({ rank }) => rank !== undefined);
	const [first, second, before, last] = [ranked[0], ranked[1], ranked.at(-2), ranked.at(-1)];
	if (!isWeightedMean(choice) || ranked.length < 4 || !first || !second || !before || !last) return '';
	const shareOf = (one: Ranked, other: Ranked): number | undefined =>
		pairShare(roundedCells([scoresOf(grids.get(one.code)), scoresOf(grids.get(other.code))]), 0, 1);
	const [top, bottom] = [shareOf(first, second), shareOf(before, last)];
	if (top === undefined || bottom === undefined) return '';
	return `${first.name} is ahead of ${second.name} ${underWeightings(top)}, and ${last.name} behind ${before.name} ${underWeightings(bottom)}.`;
}
