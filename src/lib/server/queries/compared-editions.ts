import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Edition } from '#lib/domain/edition.ts';
import { monthsIn, periodOf } from '#lib/domain/period.ts';
import type { Database } from '../db/open.ts';
import { indicators, trends, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** An indicator that two editions score from periods of one length and season, the later one newer, with no break between them. */
export interface ComparedIndicator {
	readonly entry: typeof indicators.$inferSelect;
	readonly was: typeof yardsticks.$inferSelect;
	readonly now: typeof yardsticks.$inferSelect;
}

/** What two editions have in common, and what keeps the rest from being compared. */
export interface ComparedEditions {
	/** In the catalogue’s order. */
	readonly compared: readonly ComparedIndicator[];
	/** Scored in the later edition, of which no newer period, none of the same length and season, or none on this side of a break is held. */
	readonly notCompared: number;
}

/** The edition before one of the list, which is given oldest first; `undefined` of the first. */
export function editionBefore(editions: readonly Edition[], id: string): Edition | undefined {
	return editions[editions.findIndex((edition) => edition.id === id) - 1];
}

/** The indicators on which a later edition can be held against an earlier one; kept, since a release never changes. */
export async function comparedEditions(db: Database, before: string, after: string): Promise<ComparedEditions> {
	return await remembered(db, `compared ${before} ${after}`, async () => {
		const [earlier, later] = [alias(yardsticks, 'earlier'), alias(yardsticks, 'later')];
		const rows = await db
			.select({ entry: indicators, was: earlier, now: later })
			.from(later)
			.innerJoin(indicators, eq(indicators.id, later.indicator))
			.leftJoin(earlier, and(eq(earlier.indicator, later.indicator), eq(earlier.edition, before), eq(earlier.status, 'scored')))
			.where(and(eq(later.edition, after), eq(later.status, 'scored')))
			.orderBy(asc(indicators.order));
		const breaks = await breaksOf(db, after);
		const compared = rows.flatMap(({ entry, was, now }) =>
			was && areAlike(was, now) && !isCut(entry, was, breaks.get(entry.id)) ? [{ entry, was, now }] : []
		);
		return { compared, notCompared: rows.length - compared.length };
	});
}

type Ruler = typeof yardsticks.$inferSelect;

/** Whether the later period is newer, as long and, where it is less than a year, of the same months, so that no season is taken for a change. */
export function areAlike(was: Pick<Ruler, 'starts' | 'ends'>, now: Pick<Ruler, 'starts' | 'ends'>): boolean {
	if (!was.starts || !was.ends || !now.starts || !now.ends || now.ends <= was.ends) return false;
	const months = monthsIn({ starts: now.starts, ends: now.ends });
	if (monthsIn({ starts: was.starts, ends: was.ends }) !== months) return false;
	return months >= 12 || was.ends.slice(5, 7) === now.ends.slice(5, 7);
}

/** Whether the series breaks after the earlier period; a break whose day is not known may. */
function isCut({ period }: ComparedIndicator['entry'], { ends }: Ruler, breaks: readonly string[] = []): boolean {
	return breaks.some((label) => {
		const at = period === null ? undefined : periodOf(label, period);
		return !at || !ends || at.ends > ends;
	});
}

/** The labels of the last periods in which an indicator's series break for anybody by an edition, by indicator. */
async function breaksOf(db: Database, edition: string): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await db
		.selectDistinct({ indicator: trends.indicator, at: trends.breakAt })
		.from(trends)
		.where(and(eq(trends.edition, edition), isNotNull(trends.breakAt)));
	const breaks = new Map<string, string[]>();
	for (const { indicator, at } of rows) if (at !== null) breaks.set(indicator, [...(breaks.get(indicator) ?? []), at]);
	return breaks;
}
