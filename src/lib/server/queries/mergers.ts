import type { Database } from '../db/open.ts';
import { lineageSteps, type LineageStep } from './lineage-steps.ts';
import { remembered } from './remembered.ts';

/** Of how many CCGs a CCG was made, and in which year. */
export interface Merger {
	readonly parts: number;
	readonly year: number;
}

/** The CCGs made of several whole ones, by GSS code; kept. */
export async function mergersOf(db: Database): Promise<ReadonlyMap<string, Merger>> {
	return await remembered(db, 'mergers', async () => mergersAmong(await lineageSteps(db)));
}

function mergersAmong(steps: readonly LineageStep[]): ReadonlyMap<string, Merger> {
	const mergers = new Map<string, Merger>();
	for (const { to, toMap, kind } of steps) {
		if (kind === 'merger') mergers.set(to, { parts: (mergers.get(to)?.parts ?? 0) + 1, year: Number(toMap.slice(0, 4)) });
	}
	return mergers;
}
