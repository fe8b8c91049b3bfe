import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { AreaLists } from './contract.ts';

/** The lists of CCGs, of April 2013 to April 2021; later ones are of sub-ICB locations. */
export const CCG_LISTS: readonly Vintage[] = VINTAGES.filter((list) => list <= '2021-04');

/** Of the codes of a table, the share that may be strange to the list that they belong to: each of those is held by itself. */
const MOST_STRANGE = 0.05;

/**
 * The list of CCGs that ODS or ONS codes belong to: the one that knows most of them, then the one with fewest CCGs that are not
 * among them, then the earliest. `undefined` where no list knows 95 in 100.
 */
export function listByCodes(codes: ReadonlySet<string>, lists: AreaLists, candidates: readonly Vintage[] = CCG_LISTS): Vintage | undefined {
	const fits = candidates.map((map) => {
		const list = lists.ccgs(map);
		const gss = new Set(list.values());
		const strange = [...codes].filter((code) => !list.has(code) && !gss.has(code)).length;
		return { map, strange, size: list.size };
	});
	const [best] = fits.sort((a, b) => a.strange - b.strange || a.size - b.size || (a.map < b.map ? -1 : 1));
	return best && best.strange <= MOST_STRANGE * codes.size ? best.map : undefined;
}
