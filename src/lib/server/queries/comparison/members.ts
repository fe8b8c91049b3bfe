import type { Database } from '#lib/server/db/open.ts';
import { neighboursOf } from '../neighbours.ts';
import { peersOf } from '../peers.ts';
import type { FigureTable } from './figure-table.ts';

/** Whom a CCG is held against: the country, its region, the ten like it, those at its border, or a reader's own set (GSS codes). */
export type Comparator = 'england' | 'region' | 'similar' | 'neighbours' | readonly string[];

/** The areas of a comparator on a map (GSS codes), the CCG itself never among them; none for England, whose value is published. */
export async function membersOf(
	db: Database,
	{ map, gss, table }: { readonly map: string; readonly gss: string; readonly table: FigureTable },
	comparator: Comparator
): Promise<readonly string[]> {
	if (comparator === 'england') return [];
	if (comparator === 'similar') return (await peersOf(db, map, gss)).map((peer) => peer.gss);
	if (comparator === 'neighbours') return (await neighboursOf(db, map, gss)).map((neighbour) => neighbour.gss);
	const own = typeof comparator === 'string' ? undefined : comparator;
	const region = table.regions.get(gss);
	const all = own ?? [...table.regions].flatMap(([other, its]) => (its === region ? [other] : []));
	return [...new Set(all)].filter((other) => other !== gss && table.regions.has(other));
}
