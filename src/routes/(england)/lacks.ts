import type { Grid } from '#lib/domain/scoring/grid.ts';
import { scoreOfProducts } from '#lib/domain/scoring/overall.ts';
import { wayOfChoice } from '#lib/domain/scoring/choice.ts';
import { rankBounds, type RankBounds } from '#lib/domain/scoring/rank-bounds.ts';
import { productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import type { LackedIndicator, Lacking } from '#lib/server/queries/lacking.ts';
import type { RankedWith } from './ranked-with.ts';

/** Between what a score lies, whatever the missing figures are. */
interface Between {
	readonly low: number;
	readonly high: number;
}

/** A figure that an area lacks: what the score would be if it were as bad, or as good, as anywhere; absent where it carries no weight. */
export interface Lack {
	readonly id: string;
	readonly name: string;
	readonly reason: string;
	readonly effect: Between | undefined;
}

/** An area that lacks figures. */
export interface LackingArea {
	readonly code: string;
	readonly name: string;
	readonly rank: number | undefined;
	readonly score: number;
	readonly coverage: number;
	readonly bounds: Between;
	/** Places that the bounds allow among the ranked, where it is ranked. */
	readonly places: RankBounds | undefined;
	readonly lacks: readonly Lack[];
}

/** A grid with some missing indicators at given scores: cells are weighted means, so that each takes them in as they come. */
function filled(grid: Grid, expected: readonly number[], fills: readonly (readonly [LackedIndicator, number])[]): Grid {
	return grid.map((cell, at) => {
		const own = fills.filter(([indicator]) => indicator.cell === at);
		if (own.length === 0) return cell;
		const found = (cell?.found ?? 0) + own.reduce((sum, [{ weight }]) => sum + weight, 0);
		const sum = (cell?.found ?? 0) * (cell?.score ?? 0) + own.reduce((total, [{ weight }, score]) => total + weight * score, 0);
		return { score: sum / found, variance: 0, known: 0, found, expected: expected[at]! };
	});
}

/** Each ranked or scored area that lacks figures, by name, with what these could do to its score and place (methods.md section 9). */
export function lackingAreas(
	areas: readonly { readonly code: string; readonly grid: Grid }[],
	expected: readonly number[],
	{ entries, choice }: Pick<RankedWith, 'entries' | 'choice'>,
	lacking: Lacking
): readonly LackingArea[] {
	const way = wayOfChoice(choice);
	if (!way) return [];
	const products = productsInLowestTerms(choice);
	const grids = new Map(areas.map(({ code, grid }) => [code, grid]));
	const scoreWith = (code: string, fills: readonly (readonly [LackedIndicator, number])[]): number | undefined =>
		scoreOfProducts(filled(grids.get(code)!, expected, fills), products, way)?.score;
	const found = entries.flatMap(({ code, name, rank, overall }): LackingArea[] => {
		const own = lacking.areas[code];
		if (!own || !overall) return [];
		const held = own.map(([indicator, reason]) => [lacking.indicators[indicator]!, lacking.reasons[reason]!] as const);
		const weighty = held.map(([indicator]) => indicator).filter(({ cell }) => products[cell]! > 0);
		const ends = (lacked: readonly LackedIndicator[], always: readonly number[]): Between => {
			const worst =
				scoreWith(
					code,
					lacked.map((one) => [one, one.worst] as const)
				) ?? overall.score;
			const best =
				scoreWith(
					code,
					lacked.map((one) => [one, one.best] as const)
				) ?? overall.score;
			return { low: Math.min(worst, best, ...always), high: Math.max(worst, best, ...always) };
		};
		return [
			{
				code,
				name,
				rank,
				score: overall.score,
				coverage: overall.coverage,
				bounds: ends(weighty, [overall.score]),
				places: undefined,
				lacks: held.map(([indicator, reason]) => ({
					id: indicator.id,
					name: indicator.name,
					reason,
					effect: weighty.includes(indicator) ? ends([indicator], []) : undefined
				}))
			}
		];
	});
	return withPlaces(found, entries);
}

/** Places that bounds allow among the scores of the ranked. */
function withPlaces(found: readonly LackingArea[], entries: RankedWith['entries']): readonly LackingArea[] {
	const ranked = entries.filter(({ rank }) => rank !== undefined);
	const bounds = new Map(found.map(({ code, bounds }) => [code, bounds]));
	const places = rankBounds(
		ranked.map(({ code, overall }) => ({ score: overall!.score, ...(bounds.get(code) ?? { low: overall!.score, high: overall!.score }) }))
	);
	const byCode = new Map(ranked.map(({ code }, at) => [code, places[at]]));
	return found.map((area) => ({ ...area, places: byCode.get(area.code) }));
}
