import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { VersionRow } from '../tidy/versions.ts';
import type { Listed } from './lists.ts';

/** The last list of CCGs; the lists of sub-ICB locations after it name the board above rather than the place. */
const LAST_OF_CCGS: Vintage = '2021-04';

/** The row whose name a place goes by: the newest on a list of CCGs, or the first of all where no CCG had the code. */
export function namedBy(rows: readonly Listed[]): Listed {
	const inOrder = [...rows].sort((a, b) => (a.map < b.map ? -1 : 1));
	const found = inOrder.findLast((row) => row.map <= LAST_OF_CCGS) ?? inOrder[0];
	if (!found) throw new Error('A place on no list has no name.');
	return found;
}

/**
 * The area versions behind the lists: each opened on the first day of the month of the first list that has its pair of ODS
 * and GSS code, and closed on that of the first list without it. The list of 2014 is not held, so a code of 2013 that
 * changed by 2015 counts as changed on 1 April 2015.
 */
export function versionsOf(lists: readonly Listed[]): VersionRow[] {
	const held = VINTAGES.filter((map) => lists.some((row) => row.map === map));
	const byGss = new Map<string, Listed[]>();
	for (const row of lists) byGss.set(row.gss, [...(byGss.get(row.gss) ?? []), row]);
	return [...byGss].map(([gss, rows]) => {
		const maps = held.filter((map) => rows.some((row) => row.map === map));
		const { ods, name } = namedBy(rows);
		if (rows.some((row) => row.ods !== ods)) throw new Error(`${gss} has two ODS codes.`);
		const next = held[held.indexOf(maps.at(-1)!) + 1];
		return { gss, area: ods, name, opened: `${maps[0]!}-01`, ...(next && { closed: `${next}-01` }) };
	});
}
