import type { Database } from '../db/open.ts';
import { lineageSteps } from './lineage-steps.ts';

/** Of how many CCGs a CCG was made, and in which year. */
export interface Merger {
	readonly parts: number;
	readonly year: number;
}

/** The CCGs made of several whole ones, by GSS code. */
export async function mergersOf(db: Database): Promise<ReadonlyMap<string, Merger>> {
	const mergers = new Map<string, Merger>();
	for (const { to, toMap, kind } of await lineageSteps(db)) {
		if (kind === 'merger') mergers.set(to, { parts: (mergers.get(to)?.parts ?? 0) + 1, year: Number(toMap.slice(0, 4)) });
	}
	return mergers;
}
