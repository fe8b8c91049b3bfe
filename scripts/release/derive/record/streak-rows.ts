import type { Edition } from '#lib/domain/edition.ts';
import { register, WINDOWS, type RegisterEntry } from '#lib/domain/persistence/register.ts';
import type { streaks } from '#lib/server/db/schema.ts';
import type { Ways } from '../candidate.ts';
import type { Standing } from '../standing.ts';
import { carriedFrom } from './carried-from.ts';
import { isImproving } from './improving.ts';
import { lettersOf, type Lettered } from './letters.ts';
import type { Recorded } from './record.ts';
import type { TrendRow } from './trend-rows.ts';

/** A row of the table `streaks`. */
export type StreakRow = typeof streaks.$inferInsert;

/** Months that pooled years span. */
const POOLED = 36;

/** Whether an indicator is judged on the register: a good direction, counted for CCGs, in date, not said by a twin too, and with periods enough. */
function isJudged({ entry, every, step, slots }: Recorded, standing: Standing): boolean {
	const inDate = standing === 'scored' || standing === 'context' || standing === 'too-few';
	const periods = every === 'pooled' ? Math.floor((slots.length - 1) / (POOLED / step)) + 1 : slots.length;
	return inDate && entry.polarity !== 'none' && entry.level === 'ccg' && periods >= WINDOWS[every].needed;
}

/** The places of the periods that the register looks at: all since the last break; of pooled years those that do not overlap, from the newest value back. */
function placesOf({ every, step }: Recorded, lettered: readonly Lettered[], from: number): readonly number[] {
	const all = lettered.map((_, at) => at).slice(from);
	if (every !== 'pooled') return all;
	const newest = lettered.findLastIndex(({ letter }) => letter !== '-');
	return all.filter((at) => at <= newest && (newest - at) % (POOLED / step) === 0);
}

/** Where every area of an edition stands on the register for an indicator, which of them get better being told by its trends; none where it is not judged. */
export function streakRows(
	record: Recorded,
	standing: Standing,
	edition: Edition,
	{ areas, ways, trends }: { readonly areas: readonly string[]; readonly ways: Ways; readonly trends: readonly TrendRow[] }
): readonly StreakRow[] {
	if (!isJudged(record, standing)) return [];
	const trendOf = new Map(trends.map((row) => [row.version, row]));
	return areas.flatMap((gss) => streakRow(record, edition, gss, ways, isImproving(trendOf.get(gss), record.entry.polarity)) ?? []);
}

/** Where an area stands on the register for an indicator at the edition's reference date; `undefined` where it never had a figure. */
function streakRow(record: Recorded, edition: Edition, gss: string, ways: Ways, improving: boolean): StreakRow | undefined {
	const lettered = lettersOf(record, edition, gss, ways);
	const cut = Math.max(
		0,
		record.pointsOf(gss).findLastIndex(({ breaks }) => breaks === true)
	);
	const newest = lettered.findLastIndex(({ letter }) => letter !== '-');
	const carried = carriedFrom(record, edition, gss, ways);
	if (newest < cut && carried.length === 0) return undefined;
	const places = placesOf(record, lettered, cut);
	const letters = places.map((at) => lettered[at]!.letter);
	const found = register(letters, record.every, improving);
	const { of } = WINDOWS[record.every];
	const ended = letters.findLastIndex((letter) => letter !== '-') + 1;
	const window = places.slice(Math.max(0, ended - of), ended);
	return {
		edition: edition.id,
		indicator: record.entry.id,
		version: gss,
		...found,
		period: record.every,
		letters: window
			.map((at) => lettered[at]!.letter)
			.join('')
			.padStart(of, '-'),
		silent: newest < 0 ? record.slots.length : record.slots.length - 1 - newest,
		...runPart(record, places.slice(0, ended), found),
		...newestPart(record, gss, newest),
		carriedFrom: carried,
		partly: [...new Set(window.flatMap((at) => lettered[at]!.partly))].sort()
	};
}

function runPart({ slots, every, step }: Recorded, places: readonly number[], { duration }: RegisterEntry) {
	const first = duration === 0 ? undefined : places[places.length - duration];
	const period = first === undefined ? undefined : slots[first]?.period;
	const months = duration * (every === 'pooled' ? POOLED : step);
	return { months, since: period?.label, sinceStarts: period?.starts };
}

function newestPart({ slots, pointsOf }: Recorded, gss: string, newest: number) {
	const slot = slots[newest];
	const value = pointsOf(gss)[newest]?.value;
	const { label, ends } = slot?.period ?? {};
	return { newest: label, newestEnds: ends, against: slot?.against, benchmark: slot?.benchmark, value };
}
