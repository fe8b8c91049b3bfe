import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Edition } from '#lib/domain/edition.ts';
import type { Database } from '../db/open.ts';
import { editionAreas, indicators, streaks } from '../db/schema.ts';
import { ON_REGISTER } from '../queries/register.ts';
import type { Subject } from './arrivals.ts';

/** A CCG that came on the register of persistent failure between two editions, or went off it. */
export interface RegisterMove {
	readonly indicator: string;
	readonly name: string;
	readonly code: string;
	readonly area: string;
	readonly edition: Edition;
	readonly before: Edition;
	readonly entered: boolean;
}

async function onRegister(db: Database, edition: string, { gss, group }: Subject) {
	return await db
		.select({
			indicator: indicators.id,
			name: indicators.name,
			code: editionAreas.area,
			area: editionAreas.name,
			status: streaks.status
		})
		.from(streaks)
		.innerJoin(indicators, eq(indicators.id, streaks.indicator))
		.innerJoin(editionAreas, and(eq(editionAreas.edition, streaks.edition), eq(editionAreas.version, streaks.version)))
		.where(
			and(
				eq(streaks.edition, edition),
				gss ? inArray(streaks.version, [...gss]) : undefined,
				group === undefined ? undefined : eq(indicators.group, group)
			)
		)
		.orderBy(asc(indicators.order), asc(editionAreas.name));
}

/**
 * Who came on the register of persistent failure, or went off it, from each edition to the next. Only what is judged in both counts: a CCG
 * that is new, or whose figures can no longer be judged, has neither entered nor left.
 */
export async function registerMovesOf(db: Database, editions: readonly Edition[], subject: Subject): Promise<readonly RegisterMove[]> {
	const moves: RegisterMove[] = [];
	let earlier: { edition: Edition; on: ReadonlyMap<string, boolean> } | undefined;
	for (const edition of editions) {
		const rows = (await onRegister(db, edition.id, subject)).filter(({ status }) => status !== 'cannot be judged');
		const on = new Map(rows.map((row) => [`${row.indicator} ${row.code}`, ON_REGISTER.includes(row.status)]));
		for (const { status, ...row } of rows) {
			const before = earlier?.on.get(`${row.indicator} ${row.code}`);
			const now = ON_REGISTER.includes(status);
			if (earlier && before !== undefined && before !== now) moves.push({ ...row, edition, before: earlier.edition, entered: now });
		}
		earlier = { edition, on };
	}
	return moves;
}
