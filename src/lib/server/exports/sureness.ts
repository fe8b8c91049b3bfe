import type { Choice } from '#lib/domain/scoring/choice.ts';
import { ownVariationShare } from '#lib/domain/scoring/own-variation-share.ts';
import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import type { GridArea } from '../queries/grids.ts';

/** How sure a score is, beside its standard error: `null` where there is no score, or no place to tell apart. */
export interface Sureness {
	/** Share of the score's weight whose error is known, 0 to 1. Below two thirds no claim is made that two CCGs differ. */
	readonly knownErrorShare: number | null;
	/** The part of it whose error is only estimated from the variation of its own series. */
	readonly ownVariationShare: number | null;
	/** Ranked CCGs from which it cannot be told apart at 95%: at least so many where little error is known. */
	readonly notToldApart: number | null;
}

/** How sure each score of a ranking is, by the area's code; `shares` has for each GSS code what of its cells' error rests on own variation. */
export function surenessOf(
	entries: readonly Ranked[],
	areas: ReadonlyMap<string, GridArea>,
	shares: ReadonlyMap<string, readonly number[]>,
	choice: Choice
): (code: string) => Sureness {
	const placed = entries.flatMap(({ code, rank, overall }) =>
		rank === undefined || !overall ? [] : [{ code, score: overall.score, se: overall.se }]
	);
	const counts = notToldApart(placed);
	const alike = new Map(placed.map(({ code }, at) => [code, counts[at]!]));
	const known = new Map(entries.map(({ code, overall }) => [code, overall?.knownErrorShare]));
	return (code) => {
		const area = areas.get(code);
		const own = area && known.get(code) !== undefined ? ownVariationShare(area.grid, shares.get(area.gss) ?? [], choice) : undefined;
		return { knownErrorShare: known.get(code) ?? null, ownVariationShare: own ?? null, notToldApart: alike.get(code) ?? null };
	};
}
