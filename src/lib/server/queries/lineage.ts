import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areaVersions, mapAreas, type lineage } from '../db/schema.ts';
import { lineageSteps, type LineageStep } from './lineage-steps.ts';
import { remembered } from './remembered.ts';

/** An area that another came from or turned into, perhaps over several changes of the list. */
export interface Kin {
	readonly code: string;
	readonly gss: string;
	readonly name: string;
	/** The list on which the change was made: the first with the successor, the first without the predecessor. */
	readonly map: string;
	/** How the nearest step came about. */
	readonly kind: (typeof lineage.$inferSelect)['kind'];
	/** Share of the earlier area's residents that live in the later one, above 0 to 1. */
	readonly share: number;
	/** Share of the later area's residents that come from the earlier one, above 0 to 1. */
	readonly part: number;
	/** Whether the shares are held; where not, the code went on with changed land and both are called whole. */
	readonly known: boolean;
	/** Changes of the list between the two. */
	readonly steps: number;
}

/** The kin of some versions (GSS codes) followed through to the ends: nearest first; `at` and `before` give those on one list, themselves included. */
export async function lineageOf(db: Database, versions: readonly string[]) {
	const steps = await lineageSteps(db);
	const names = await namesOf(db);
	const walk = (from: 'from' | 'to', start: readonly string[]): readonly Kin[] => {
		const to = from === 'from' ? 'to' : 'from';
		return kinAlong(steps, from, to, start).map((kin) => ({ ...kin, ...(names.get(kin.gss) ?? { code: kin.gss, name: kin.gss }) }));
	};
	const last = versions.at(-1);
	const onList = async (map: string, direction: 'from' | 'to'): Promise<readonly Kin[]> => {
		if (last === undefined) return [];
		const there = await namesOnMap(db, map);
		const self: Kin = { ...WHOLE, gss: last, code: names.get(last)?.code ?? last, name: last, map, kind: 'rename', steps: 0 };
		return [self, ...walk(direction, [last])].flatMap((kin) => {
			const name = there.get(kin.gss);
			return name === undefined ? [] : [{ ...kin, name }];
		});
	};
	return {
		predecessors: walk('to', versions),
		successors: walk('from', versions),
		/** The areas of a list, by their names there, that hold the residents of the newest version: itself, 0 steps away, where it is on it. */
		at: async (map: string) => await onList(map, 'from'),
		/** The areas of an earlier list, by their names there, from which the newest version has its residents. */
		before: async (map: string) => await onList(map, 'to')
	};
}

/** Code and name of every version, by GSS code; kept, since a release never changes. */
async function namesOf(db: Database): Promise<ReadonlyMap<string, { readonly code: string; readonly name: string }>> {
	return await remembered(db, 'names of versions', async () => {
		const rows = await db.select().from(areaVersions);
		return new Map(rows.map(({ gss, area, name }) => [gss, { code: area, name }]));
	});
}

/** The names of a published list, by GSS code; kept. */
async function namesOnMap(db: Database, map: string): Promise<ReadonlyMap<string, string>> {
	return await remembered(db, `names on map ${map}`, async () => {
		const rows = await db.select().from(mapAreas).where(eq(mapAreas.map, map));
		return new Map(rows.map(({ version, name }) => [version, name]));
	});
}

/** Breadth first, so that an area is met at its nearest step; shares multiply along the way and add up where ways meet. */
function kinAlong(steps: readonly LineageStep[], from: 'from' | 'to', to: 'from' | 'to', start: readonly string[]) {
	const found = new Map<string, Omit<Kin, 'code' | 'name'>>();
	let front = new Map(start.map((gss) => [gss, WHOLE]));
	for (let depth = 1; front.size > 0; depth++) {
		const next = new Map<string, Way>();
		for (const step of steps) {
			const way = front.get(step[from]);
			const gss = step[to];
			if (way === undefined || start.includes(gss)) continue;
			if (found.has(gss) && !next.has(gss)) continue;
			const whole = further(way, step, next.get(gss));
			const [share, part] = [Math.min(1, whole.share), Math.min(1, whole.part)];
			found.set(gss, { gss, map: step.toMap, kind: step.kind, share, part, known: whole.known, steps: depth });
			next.set(gss, whole);
		}
		front = next;
	}
	return [...found.values()];
}

type Way = Pick<Kin, 'share' | 'part' | 'known'>;
const WHOLE: Way = { share: 1, part: 1, known: true };

/** A way one step further, joined with another to the same area. */
function further(way: Way, step: LineageStep, other: Way | undefined): Way {
	return {
		share: (other?.share ?? 0) + way.share * step.shareOfFrom,
		part: (other?.part ?? 0) + way.part * step.shareOfTo,
		known: way.known && step.known && (other?.known ?? true)
	};
}
