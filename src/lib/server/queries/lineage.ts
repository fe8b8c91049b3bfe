import { asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areaVersions, lineage, mapAreas } from '../db/schema.ts';

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
	/** Changes of the list between the two. */
	readonly steps: number;
}

type Step = Awaited<ReturnType<typeof stepsOf>>[number];

/** The kin of some versions (GSS codes) followed through to the ends: nearest first; `at` gives those on one list, themselves included. */
export async function lineageOf(db: Database, versions: readonly string[]) {
	const steps = await stepsOf(db);
	const names = new Map((await db.select().from(areaVersions)).map((row) => [row.gss, { code: row.area, name: row.name }]));
	const walk = (from: 'from' | 'to', start: readonly string[]): readonly Kin[] => {
		const to = from === 'from' ? 'to' : 'from';
		return kinAlong(steps, from, to, start).map((kin) => ({ ...kin, ...(names.get(kin.gss) ?? { code: kin.gss, name: kin.gss }) }));
	};
	const successors = walk('from', versions);
	const last = versions.at(-1);
	return {
		predecessors: walk('to', versions),
		successors,
		/** The areas of a list, by their names there, that hold the residents of the newest version: itself, 0 steps away, where it is on it. */
		at: async (map: string): Promise<readonly Kin[]> => {
			if (last === undefined) return [];
			const rows = await db.select().from(mapAreas).where(eq(mapAreas.map, map));
			const there = new Map(rows.map((row) => [row.version, row.name]));
			const self: Kin = { gss: last, code: names.get(last)?.code ?? last, name: last, map, kind: 'rename', share: 1, steps: 0 };
			return [self, ...walk('from', [last])].flatMap((kin) => {
				const name = there.get(kin.gss);
				return name === undefined ? [] : [{ ...kin, name }];
			});
		}
	};
}

/** The rows of the lineage in the order of their lists. */
async function stepsOf(db: Database) {
	return await db.select().from(lineage).orderBy(asc(lineage.fromMap), asc(lineage.from), asc(lineage.to));
}

/** Breadth first, so that an area is met at its nearest step; shares multiply along the way and add up where ways meet. */
function kinAlong(steps: readonly Step[], from: 'from' | 'to', to: 'from' | 'to', start: readonly string[]) {
	const found = new Map<string, Omit<Kin, 'code' | 'name'>>();
	let front = new Map(start.map((gss) => [gss, 1]));
	for (let depth = 1; front.size > 0; depth++) {
		const next = new Map<string, number>();
		for (const step of steps) {
			const share = front.get(step[from]);
			if (share === undefined || start.includes(step[to])) continue;
			const gss = step[to];
			const whole = (next.get(gss) ?? 0) + share * step.shareOfFrom;
			if (!found.has(gss) || next.has(gss)) {
				found.set(gss, { gss, map: step.toMap, kind: step.kind, share: Math.min(1, whole), steps: depth });
				next.set(gss, whole);
			}
		}
		front = next;
	}
	return [...found.values()];
}
