import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { ENGLAND, isVintage } from '#lib/domain/area.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Carried, Carrying } from '#lib/domain/scoring/carry.ts';
import { putTogether, type PutTogetherRule } from '#lib/domain/scoring/put-together.ts';
import { asPublished, nothing } from '#lib/domain/scoring/shown.ts';
import type { Database } from '../db/open.ts';
import { indicators, mapAreas, observations } from '../db/schema.ts';
import { carryingOf } from './history/carrying.ts';
import { prepared } from './prepared.ts';
import { remembered } from './remembered.ts';

/** A period's value in the indicator's unit; of counts of months the count. */
export interface RecentValue {
	readonly starts: string;
	readonly ends: string;
	readonly value: number;
}

/** Values oldest first, by the indicator's id. */
export type RecentValues = ReadonlyMap<string, readonly RecentValue[]>;

/** How far back, in years. */
const YEARS = 7;

const columns = {
	indicator: observations.indicator,
	area: observations.area,
	map: observations.map,
	starts: observations.starts,
	ends: observations.ends,
	value: observations.value,
	numerator: observations.numerator,
	denominator: observations.denominator
};

/** Values that count of periods that end in those years. */
const INSIDE = and(
	lte(observations.ends, sql.placeholder('last')),
	gt(observations.ends, sql.placeholder('first')),
	isNotNull(observations.value),
	isNull(observations.suspect)
);

const { indicator, ends, starts, map, run } = observations;
const IN_ORDER = [asc(indicator), asc(ends), asc(starts), asc(map), asc(run)];

/**
 * What is published of every indicator for a CCG of an edition's map (a GSS code) in the seven years before the reference date, for small
 * pictures: under its own code, else put together from the CCGs that it was made of, where all of them have a value. Nothing suspect.
 */
export async function recentValuesOf(db: Database, edition: Edition, gss: string): Promise<RecentValues> {
	const made = await madeOf(db, edition, gss);
	if (made.size === 0) return newestOf(ownRows(db, edition, gss));
	const codes = new Set([gss, ...[...made.values()].flatMap((carried) => carried.parts.map((part) => part.gss))]);
	const { rules } = await rulesOf(db);
	return byIndicator(await rowsOf(db, edition, [...codes]), (rows) => valueOf(rows, gss, made, rules.get(rows[0]!.indicator)));
}

/** England's own published values of the same years, but for counts of months, with which no CCG's compare; kept, since a release never changes. */
export async function recentValuesOfEngland(db: Database, edition: Edition): Promise<RecentValues> {
	return await remembered(db, `recent values of England ${edition.id}`, async () => {
		const { months } = await rulesOf(db);
		const rows = (await rowsOf(db, edition, [ENGLAND])).filter(({ indicator }) => !months.has(indicator));
		return byIndicator(rows, (rows) => rows.at(-1)?.value ?? undefined);
	});
}

/** Rows of one area, as arrays since they are many: what is published of it, with nothing to put together. */
function ownRows(db: Database, edition: Edition, gss: string): readonly OwnRow[] {
	const { indicator, starts, ends, value } = columns;
	const statement = prepared(db, 'recent values of one', () =>
		db
			.select({ indicator, starts, ends, value })
			.from(observations)
			.where(and(eq(observations.area, sql.placeholder('area')), INSIDE))
			.orderBy(...IN_ORDER)
			.prepare()
	);
	return statement.values({ ...yearsTo(edition), area: gss }) as unknown as readonly OwnRow[];
}

type OwnRow = readonly [indicator: string, starts: string, ends: string, value: number];

/** Of rows that come by indicator and period the last of each period. */
function newestOf(rows: readonly OwnRow[]): RecentValues {
	const values = new Map<string, RecentValue[]>();
	for (const [indicator, starts, ends, value] of rows) {
		const own = values.get(indicator) ?? [];
		if (own.length === 0) values.set(indicator, own);
		const before = own.at(-1);
		if (before?.ends === ends && before.starts === starts) own.pop();
		own.push({ starts, ends, value });
	}
	return values;
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

async function rowsOf(db: Database, edition: Edition, codes: readonly string[]) {
	const places = codes.map((_, at) => sql.placeholder(`area${at}`));
	const statement = prepared(db, `recent values of ${codes.length}`, () =>
		db
			.select(columns)
			.from(observations)
			.where(and(inArray(observations.area, places), INSIDE))
			.orderBy(...IN_ORDER)
			.prepare()
	);
	return await statement.execute({ ...yearsTo(edition), ...Object.fromEntries(codes.map((code, at) => [`area${at}`, code])) });
}

/** The first and the last day of what is looked at. */
function yearsTo({ referenceDate }: Edition) {
	return { first: `${Number(referenceDate.slice(0, 4)) - YEARS}${referenceDate.slice(4)}`, last: referenceDate };
}

/** By map, what the area is made of there; maps on which it cannot be put together are absent. */
async function madeOf(db: Database, edition: Edition, gss: string): Promise<ReadonlyMap<string, Carried>> {
	const all = await remembered(db, `carried to ${edition.map}`, async () => {
		const carry = await carryingOf(db);
		const maps = (await db.selectDistinct({ map: mapAreas.map }).from(mapAreas)).map(({ map }) => map).filter(isVintage);
		return maps.filter((map) => map < edition.map).map((map): readonly [string, Carrying] => [map, carry(map, edition.map)]);
	});
	return new Map(
		all.flatMap(([map, carrying]) => {
			const carried = carrying.get(gss);
			return carried ? [[map, carried] as const] : [];
		})
	);
}

/** How the figures of each measured indicator are put together, and which are counts of months. */
async function rulesOf(db: Database): Promise<{ rules: ReadonlyMap<string, PutTogetherRule>; months: ReadonlySet<string> }> {
	return await remembered(db, 'rules of putting together', async () => {
		const { id, kind, per, interval, mergeWeight, residents } = indicators;
		const rows = await db
			.select({ id, kind, per, interval, mergeWeight, residents })
			.from(indicators)
			.where(eq(indicators.status, 'measured'));
		const rules = rows.map(({ id, kind, per, interval, mergeWeight, residents }): [string, PutTogetherRule] => [
			id,
			residents === null
				? { kind: kind ?? 'score', per: per ?? 1, interval: interval ?? 'none', ...(mergeWeight ? { mergeWeight } : {}) }
				: { kind: 'count', per: 1, interval: 'none' }
		]);
		return { rules: new Map(rules), months: new Set(rows.flatMap(({ id, residents }) => (residents === null ? [] : [id]))) };
	});
}

/** The values of rows that come by indicator and period. */
function byIndicator(rows: readonly Row[], valueOf: (rows: readonly Row[]) => number | undefined): RecentValues {
	const values = new Map<string, RecentValue[]>();
	for (let from = 0; from < rows.length;) {
		const { indicator, starts, ends } = rows[from]!;
		let to = from + 1;
		while (rows[to]?.indicator === indicator && rows[to]?.ends === ends && rows[to]?.starts === starts) to++;
		const value = valueOf(rows.slice(from, to));
		from = to;
		if (value === undefined) continue;
		const own = values.get(indicator);
		if (own) own.push({ starts, ends, value });
		else values.set(indicator, [{ starts, ends, value }]);
	}
	return values;
}

/** The area's value of a period: its own, else that of the newest map on which all its parts have one. */
function valueOf(
	rows: readonly Row[],
	gss: string,
	made: ReadonlyMap<string, Carried>,
	rule: PutTogetherRule | undefined
): number | undefined {
	const own = rows.findLast(({ area }) => area === gss);
	if (own) return own.value ?? undefined;
	for (const map of [...new Set(rows.map((row) => row.map))].reverse()) {
		const carried = made.get(map);
		if (!carried || !rule) continue;
		const parts = carried.parts.map(({ gss: part, people }) => {
			const row = rows.findLast((one) => one.area === part && one.map === map);
			return { shown: row ? shownOf(row) : nothing('not-in-table'), weight: people };
		});
		const { value } = putTogether(rule, parts, carried.approximate);
		if (value !== undefined) return value;
	}
	return undefined;
}

function shownOf({ value, numerator, denominator }: Row) {
	return asPublished({ value: value ?? undefined, numerator: numerator ?? undefined, denominator: denominator ?? undefined });
}
