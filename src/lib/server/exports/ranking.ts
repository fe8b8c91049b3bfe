import { CELLS, cellId, FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import type { CellScore } from '#lib/domain/scoring/grid.ts';
import { measuredShare } from '#lib/domain/scoring/measured-share.ts';
import type { Overall } from '#lib/domain/scoring/overall.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { weightKey, type Weights } from '#lib/domain/scoring/weights.ts';
import { writeScoring } from '#lib/url/scoring.ts';
import { issuedBy } from './issued-by.ts';
import { surenessOf } from './sureness.ts';
import { ownVariationOf } from '../queries/errors.ts';
import { gridsOf, type GridArea } from '../queries/grids.ts';
import { NO_COUNTS, verdictCountsOf, type AreaCounts } from '../queries/verdict-counts.ts';
import type { OpenRelease } from '../release/open.ts';

/**
 * The ranking of an edition under a choice of weights and of how they are put to use, as the API, the command line and downloads give it:
 * `null` where there is no number. Where no composite is asked for, areas by name with counts of figures by verdict.
 */
export async function rankingAnswer(release: OpenRelease, edition: string, weights: Choice) {
	const { areas, cells } = await gridsOf(release.db, edition, weights);
	const byCode = new Map(areas.map((area) => [area.code, area]));
	const share = measuredShare(
		areas.map((area) => area.grid),
		weights
	);
	const asksForScore = wayOfChoice(weights) !== undefined;
	const counts = asksForScore ? undefined : await verdictCountsOf(release.db, edition);
	const entries = ranking(areas, weights);
	const sureness = surenessOf(entries, byCode, await ownVariationOf(release.db, edition), weights);
	return {
		edition,
		...issuedBy(release),
		method: release.method,
		weights: weightsAnswer(weights),
		/** How the weights are put to use, where that is not as usual: `score`, `ind`, `cover`. */
		...writeScoring(weights),
		/** Share of the weight that falls on cells that are measured, 0 to 1. */
		measuredShare: share,
		areas: entries.flatMap(({ code, overall, rank, reason }) => {
			const area = byCode.get(code);
			if (!area) return [];
			const place = { ...standing(area, overall, asksForScore ? share : 0), rank: rank ?? null, reason: reason ?? null };
			return [{ ...place, ...sureness(code), ...parts(area, overall), ...(counts && countsAnswer(counts.get(area.gss) ?? NO_COUNTS)) }];
		}),
		cells: Object.fromEntries(cells.map(({ id, status, indicators }) => [id, { status, indicators }]))
	};
}

/** The body of a ranking. */
export type RankingAnswer = Awaited<ReturnType<typeof rankingAnswer>>;

/** Figures by verdict, in all and by cell. */
function countsAnswer({ all, cells }: AreaCounts) {
	return { counts: all, cellCounts: Object.fromEntries(CELLS.map((cell, at) => [cell, cells[at]!])) };
}

function weightsAnswer(weights: Weights) {
	return {
		w: `${weights.groups.join('')}-${weights.factors.join('')}`,
		cells: weights.cells.join(''),
		/** The fifteen products in lowest terms: rankings with one key are one ranking. */
		key: weightKey(weights)
	};
}

/** Coverage is 0 to 1, and not defined where no measured cell has weight. */
function standing({ code, gss, name, region, regionName }: GridArea, overall: Overall | undefined, share: number) {
	const coverage = overall?.coverage ?? (share > 0 ? 0 : null);
	return { code, gss, name, region, regionName, score: overall?.score ?? null, se: overall?.se ?? null, coverage };
}

function parts(area: GridArea, overall: Overall | undefined) {
	const groups = GROUPS.map((group, at) => {
		const part = overall?.groups[at];
		return [group, { score: part?.score ?? null, contribution: part?.contribution ?? null }];
	});
	const cells = GROUPS.flatMap((group) => FACTORS.map((factor) => cellId(group, factor)));
	return {
		groups: Object.fromEntries(groups) as Record<string, { score: number | null; contribution: number | null }>,
		cells: Object.fromEntries(cells.map((id) => [id, cellAnswer(area.grid[CELLS.indexOf(id)])]))
	};
}

/** `indicators` is how many of the cell's the area has; coverage their share of the weight, `null` where nothing is measured. */
function cellAnswer(cell: CellScore | undefined) {
	return { score: cell?.score ?? null, coverage: cell ? cell.found / cell.expected : null, indicators: cell?.found ?? 0 };
}
