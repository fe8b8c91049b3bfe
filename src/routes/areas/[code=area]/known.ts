import type { Database } from '#lib/server/db/open.ts';
import { rulesOf } from '#lib/server/queries/comparison/rules.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import type { Known } from './asked.ts';

/** The CCGs of an edition's map, and the indicators that it measures, by which an address is read. */
export async function knownIn(db: Database, edition: string): Promise<Known> {
	const [{ areas }, rules] = [await gridsOf(db, edition), await rulesOf(db, edition)];
	return { codes: new Set(areas.map(({ code }) => code)), indicators: new Set(rules.map(({ indicator }) => indicator)) };
}
