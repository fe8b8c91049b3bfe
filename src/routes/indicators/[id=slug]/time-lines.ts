import type { Edition } from '#lib/domain/edition.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { shortName } from '#lib/format/names.ts';
import type { Database } from '#lib/server/db/open.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import { issuesOf } from '#lib/server/queries/history/issues.ts';
import { linksAmong } from '#lib/server/queries/history/kin.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { breaksOf } from './breaks.ts';
import type { ChartedPoint } from './control.ts';

/** A period of a line, with what it is held against. */
export interface TimePoint extends ChartedPoint {
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly england: number | undefined;
	readonly standard: number | undefined;
	readonly rebuilt: boolean;
	readonly suspect: boolean;
	/** The value as it was shown, counted or not. */
	readonly shown: number | undefined;
	readonly rule: string | undefined;
}

/** One CCG, or England, over time, oldest first. */
export interface TimeLine {
	readonly name: string;
	readonly points: readonly TimePoint[];
	/** Whether its figures are counts of months. */
	readonly counts: boolean;
}

/** The most CCGs beside England. */
export const MOST_LINES = 3;

/** England and the first three CCGs asked for (ODS codes) that have figures, up to the edition's reference date; England first. */
export async function timeLinesOf(
	db: Database,
	indicator: FoundIndicator,
	edition: Edition,
	codes: readonly string[]
): Promise<readonly TimeLine[]> {
	const lines = [await englandOver(db, indicator)];
	for (const code of codes.slice(0, MOST_LINES)) {
		const line = await areaOver(db, indicator, edition, code);
		if (line) lines.push(line);
	}
	return lines
		.map((line) => ({ ...line, points: line.points.filter(({ ends }) => ends <= edition.referenceDate) }))
		.filter(({ points }) => points.some(({ value }) => value !== undefined));
}

async function englandOver(db: Database, indicator: FoundIndicator): Promise<TimeLine> {
	const counts = indicator.residents !== null;
	const issues = await issuesOf(db, indicator.id, indicator.level ?? 'ccg');
	const points = issues.map(({ period, starts, ends, england }): TimePoint => ({
		period,
		starts,
		ends,
		value: counts ? undefined : england?.value,
		shown: counts ? undefined : england?.value,
		lower: undefined,
		upper: undefined,
		england: undefined,
		standard: standardInForce(indicator.standards, ends)?.value,
		rebuilt: false,
		suspect: false,
		rule: undefined,
		cut: false
	}));
	return { name: 'England', points, counts };
}

async function areaOver(db: Database, indicator: FoundIndicator, edition: Edition, code: string): Promise<TimeLine | undefined> {
	const area = await findArea(db, code);
	if (!area) return undefined;
	const history = await historyOf(db, indicator, area, edition.map);
	const links = await linksAmong(
		db,
		area.versions.map(({ gss }) => gss)
	);
	const breaks = breaksOf(history.points, links);
	const points = history.points.map(({ period, starts, ends, shown, estimate, england, made }): TimePoint => {
		const broken = breaks.get(period);
		const suspect = shown.suspect !== undefined;
		return {
			period,
			starts,
			ends,
			value: suspect ? undefined : shown.value,
			shown: shown.value,
			lower: estimate.lower,
			upper: estimate.upper,
			england: england?.value,
			standard: standardInForce(indicator.standards, ends)?.value,
			rebuilt: made === 'rebuilt',
			suspect,
			rule: broken?.short,
			cut: broken?.alike === false
		};
	});
	return { name: shortName(area.name), points, counts: history.counts };
}
