import { attainableRanks, type AttainableRanks } from '#lib/domain/scoring/attainable-ranks.ts';
import { choiceKey, gateOf, indicatorWeight, wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import { composite } from '#lib/domain/scoring/composite.ts';
import { reweighted } from '#lib/domain/scoring/table.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import type { Database } from '#lib/server/db/open.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';

/** How far a score and a place could be others. */
export interface Margins {
	/** Between which the score lies, whatever the missing figures are; absent without a score. */
	readonly bounds: { readonly low: number; readonly high: number } | undefined;
	/** The places that some weighting gives; absent where it is not the usual way of scoring, or nothing is scored. */
	readonly attainable: AttainableRanks | undefined;
}

const USUAL = choiceKey(EQUAL_WEIGHTS);

/** The bounds of a CCG's score (by its ODS code) under a choice, and the places that any weighting could give it. */
export async function marginsOf(db: Database, edition: string, code: string, choice: Choice): Promise<Margins> {
	const bounds = async () => await boundsOf(db, edition, choice);
	const all = choiceKey(choice) === USUAL ? await remembered(db, `bounds ${edition}`, bounds) : await bounds();
	const usualWay = (choice.scoring ?? 'mean') === 'mean' && choice.indicators === undefined;
	return { bounds: all.get(code), attainable: usualWay ? (await attainableOf(db, edition)).get(code) : undefined };
}

async function boundsOf(db: Database, edition: string, choice: Choice): Promise<ReadonlyMap<string, NonNullable<Margins['bounds']>>> {
	const way = wayOfChoice(choice);
	if (!way) return new Map();
	const table = reweighted(await scoreTableOf(db, edition), (indicator) => indicatorWeight(choice, indicator));
	const made = composite(table, { ...way, products: productsInLowestTerms(choice), gate: gateOf(choice) });
	return new Map(
		(made?.areas ?? []).flatMap(({ area, low, high }) => (low === undefined || high === undefined ? [] : [[area, { low, high }] as const]))
	);
}

/** By code; kept, since a release never changes. */
async function attainableOf(db: Database, edition: string): Promise<ReadonlyMap<string, AttainableRanks>> {
	return await remembered(db, `attainable ${edition}`, async () => {
		const { areas } = await gridsOf(db, edition);
		const measured = areas[0]?.grid.flatMap((_, at) => (areas.some(({ grid }) => grid[at]?.score !== undefined) ? [at] : [])) ?? [];
		const { ranks } = attainableRanks(areas.map(({ grid }) => measured.map((at) => grid[at]?.score)));
		return new Map(areas.flatMap(({ code }, at) => (ranks[at] ? [[code, ranks[at]] as const] : [])));
	});
}
