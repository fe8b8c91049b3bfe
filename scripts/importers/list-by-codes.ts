import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { AreaLists } from './contract.ts';

/** The lists of CCGs, of April 2013 to April 2021; later ones are of sub-ICB locations. */
export const CCG_LISTS: readonly Vintage[] = VINTAGES.filter((list) => list <= '2021-04');

/** A list of CCGs, and the codes among those given that it does not know. */
export interface NearestList {
	readonly map: Vintage;
	readonly strangers: readonly string[];
	/** Whether at least 95 in 100 codes are its own: each of the few others is held by itself. */
	readonly fits: boolean;
}

/** Of the codes of a table, the share that may be strange to the list that they belong to. */
const MOST_STRANGE = 0.05;

/**
 * Among the candidates the list with the fewest ODS or ONS codes that it does not know, then the one with the fewest CCGs that are
 * not among the codes, then the earliest. `undefined` without a candidate.
 */
export function nearestList(codes: ReadonlySet<string>, candidates: readonly Vintage[], lists: AreaLists): NearestList | undefined {
	const all = candidates.map((map) => {
		const list = lists.ccgs(map);
		const gss = new Set(list.values());
		const strangers = [...codes].filter((code) => !list.has(code) && !gss.has(code));
		return { map, strangers, absent: gss.size - (codes.size - strangers.length) };
	});
	const [best] = all.sort((a, b) => a.strangers.length - b.strangers.length || a.absent - b.absent || (a.map < b.map ? -1 : 1));
	return best && { map: best.map, strangers: best.strangers, fits: best.strangers.length <= MOST_STRANGE * codes.size };
}

/** The list of CCGs that codes belong to; `undefined` where no candidate knows 95 in 100. */
export function listByCodes(codes: ReadonlySet<string>, lists: AreaLists, candidates: readonly Vintage[] = CCG_LISTS): Vintage | undefined {
	const nearest = nearestList(codes, candidates, lists);
	return nearest?.fits ? nearest.map : undefined;
}
