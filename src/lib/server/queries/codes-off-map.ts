import { asc, eq, lte } from 'drizzle-orm';
import type { Vintage } from '#lib/domain/area.ts';
import { MAIN_SHARE } from '#lib/domain/lineage.ts';
import type { Database } from '../db/open.ts';
import { areaVersions, mapAreas } from '../db/schema.ts';
import { lineageSteps, type LineageStep } from './lineage-steps.ts';

/** A CCG's code that a map does not have. */
export interface OffMap {
	readonly code: string;
	readonly name: string;
	/** Of the first list without it, if it closed before the map; otherwise of the first list with it. */
	readonly year: number;
	readonly isClosed: boolean;
	/** Who on the map has its residents, most of them first; those with less than a fiftieth are left out. */
	readonly kin: readonly string[];
}

/** The last list of CCGs; later ones are of the sub-ICB locations that followed them. */
const LAST_CCG_MAP = '2021-04';

/** Every code that was ever a CCG's and is not on the map, by code: closed before it, or opened after it. */
export async function codesOffMap(db: Database, map: Vintage): Promise<readonly OffMap[]> {
	const rows = await listsOf(db);
	const steps = await lineageSteps(db);
	const maps = [...new Set(rows.map((row) => row.map))];
	const here = new Map(rows.filter((row) => row.map === map).map(({ gss, code }) => [gss, code]));
	const present = new Set(here.values());
	const codes = [...new Set(rows.map(({ code }) => code))].filter((code) => !present.has(code)).sort();
	return codes.map((code) => {
		const lists = rows.filter((row) => row.code === code);
		const [first, last] = [lists[0]!, lists.at(-1)!];
		const isClosed = last.map < map;
		const changed = isClosed ? maps[maps.indexOf(last.map) + 1]! : first.map;
		const shares = isClosed ? forward(steps, last, map) : backward(steps, first, map);
		const kin = [...shares].filter(([, share]) => share >= MAIN_SHARE).sort((a, b) => b[1] - a[1]);
		return { code, name: last.name, year: Number(changed.slice(0, 4)), isClosed, kin: kin.flatMap(([gss]) => here.get(gss) ?? []) };
	});
}

async function listsOf(db: Database) {
	return await db
		.select({ map: mapAreas.map, gss: mapAreas.version, name: mapAreas.name, code: areaVersions.area })
		.from(mapAreas)
		.innerJoin(areaVersions, eq(areaVersions.gss, mapAreas.version))
		.where(lte(mapAreas.map, LAST_CCG_MAP))
		.orderBy(asc(mapAreas.map), asc(areaVersions.area));
}

interface Start {
	readonly gss: string;
	readonly map: string;
}

/** Where the residents of a version went by a later map: share of them by GSS code. */
function forward(steps: readonly LineageStep[], { gss, map }: Start, to: string): ReadonlyMap<string, number> {
	const taken = steps.filter((step) => step.fromMap >= map && step.toMap <= to);
	return carried(taken, gss, ({ from, to: next, shareOfFrom }) => [from, next, shareOfFrom]);
}

/** Where the residents of a version had been on an earlier map: share of them by GSS code. */
function backward(steps: readonly LineageStep[], { gss, map }: Start, to: string): ReadonlyMap<string, number> {
	const taken = steps.filter((step) => step.toMap <= map && step.fromMap >= to).reverse();
	return carried(taken, gss, ({ from, to: next, shareOfTo }) => [next, from, shareOfTo]);
}

/** The shares of a version passed on, change of the list by change; the steps come in that order. */
function carried(
	steps: readonly LineageStep[],
	gss: string,
	way: (step: LineageStep) => readonly [out: string, into: string, share: number]
): ReadonlyMap<string, number> {
	let shares = new Map([[gss, 1]]);
	for (const change of new Set(steps.map(({ fromMap }) => fromMap))) {
		const moves = steps.filter(({ fromMap }) => fromMap === change).map(way);
		const next = new Map([...shares].filter(([one]) => !moves.some(([out]) => out === one)));
		for (const [out, into, share] of moves) {
			const held = shares.get(out);
			if (held !== undefined) next.set(into, (next.get(into) ?? 0) + held * share);
		}
		shares = next;
	}
	return shares;
}
