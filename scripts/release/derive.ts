import type Sqlite from 'better-sqlite3';
import type { Vintage } from '#lib/domain/area.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Indicator, Standard } from '#lib/domain/indicator.ts';
import { carrier } from '#lib/domain/scoring/carry.ts';
import type { CouncilShare } from '#lib/domain/scoring/councils.ts';
import { cells, figures, gradients, kindred, streaks, trends, yardsticks } from '#lib/server/db/schema.ts';
import type { RunRow } from '../tidy/runs.ts';
import type { Ways } from './derive/candidate.ts';
import { cellRows } from './derive/cell-rows.ts';
import { choiceOf } from './derive/choose.ts';
import { gradientRows } from './derive/gradient-rows.ts';
import { kindredRows } from './derive/kindred-rows.ts';
import { derivedOf, type Derived } from './derive/figure-rows.ts';
import { ownErrorOf } from './derive/record/own-error.ts';
import { recordOf } from './derive/record/record.ts';
import { streakRows, type StreakRow } from './derive/record/streak-rows.ts';
import { trendRows, type TrendRow } from './derive/record/trend-rows.ts';
import { seriesOf, type Series } from './derive/series.ts';
import { standpointsOf } from './derive/standing.ts';
import { insertInto } from './insert.ts';
import type { Reference } from './rows/areas.ts';
import type { HeldObservation } from './rows/observations.ts';

/** What the derived tables are worked out from. */
export interface Held {
	readonly reference: Reference;
	readonly indicators: readonly Indicator[];
	readonly standards: readonly Standard[];
	readonly editions: readonly Edition[];
	readonly runs: readonly RunRow[];
	readonly observations: readonly HeldObservation[];
}

/** Fills yardsticks, figures, gradients, cells, trends and streaks for each edition; returns how many indicators are scored in each. */
export function derive(connection: Sqlite.Database, held: Held): ReadonlyMap<string, number> {
	const ways = waysOf(held.reference);
	const measured = held.indicators.flatMap((entry) => (entry.status === 'measured' ? [entry] : []));
	const series = seriesOf(measured, held.observations, held.runs);
	insertInto(connection, kindred, kindredRows(new Set(measured.map(({ id }) => id))));
	const scored = new Map<string, number>();
	for (const edition of held.editions) {
		const areas = ways.areasOn.get(edition.map) ?? [];
		const derived = derivedFor(edition, areas, series, ways, held.standards);
		insertEdition(connection, inOrder(derived));
		insertInto(connection, gradients, gradientRows(edition, inOrder(derived), held.reference.populations));
		insertInto(connection, cells, cellRows(edition, areas, derived, held.indicators));
		scored.set(edition.id, derived.filter((one) => one.point.status === 'scored').length);
	}
	return scored;
}

/** Puts in what an edition keeps of its indicators, each table in the order of its keys. */
function insertEdition(connection: Sqlite.Database, derived: readonly DerivedWithRecord[]): void {
	const of = <Row>(rows: (one: DerivedWithRecord) => readonly Row[]): readonly Row[] => derived.flatMap(rows);
	insertInto(
		connection,
		yardsticks,
		of((one) => [one.yardstick])
	);
	insertInto(
		connection,
		figures,
		of((one) => one.figures)
	);
	insertInto(
		connection,
		trends,
		of((one) => one.trends)
	);
	insertInto(
		connection,
		streaks,
		of((one) => one.streaks)
	);
}

/** An indicator as an edition keeps it, with what its areas' series say over time. */
export interface DerivedWithRecord extends Derived {
	readonly trends: readonly TrendRow[];
	readonly streaks: readonly StreakRow[];
}

/** How every measured indicator stands in an edition, in the catalogue's order. */
export function derivedFor(
	edition: Edition,
	areas: readonly string[],
	series: readonly Series[],
	ways: Ways,
	standards: readonly Standard[] = []
): readonly DerivedWithRecord[] {
	const points = standpointsOf(series.map((one) => choiceOf(one, edition, ways)));
	return points.map((point, at) => {
		const period = point.candidate?.period;
		const isShown = period !== undefined && point.status !== 'out-of-date';
		const record = isShown ? recordOf(series[at]!, edition, ways, standards) : undefined;
		const derived = derivedOf(point, edition, areas, standards, (gss) => record && period && ownErrorOf(record, gss, period));
		if (!record) return { ...derived, trends: [], streaks: [] };
		const trends = trendRows(record, edition, areas);
		return { ...derived, trends, streaks: streakRows(record, derived.point.status, edition, { areas, ways, trends }) };
	});
}

/** By the indicator's id, as the tables are kept. */
function inOrder(derived: readonly DerivedWithRecord[]): readonly DerivedWithRecord[] {
	return [...derived].sort((a, b) => (a.point.entry.id < b.point.entry.id ? -1 : 1));
}

/** Who is on each map, how figures are carried from one to another, and what councils and CCGs share. */
export function waysOf(reference: Reference): Ways {
	const areasOn = new Map<Vintage, string[]>();
	for (const { map, gss } of reference.maps) areasOn.set(map, [...(areasOn.get(map) ?? []), gss]);
	const overlaps = new Map<string, Map<string, CouncilShare[]>>();
	for (const row of reference.overlaps) {
		const key = `${row.map} ${row.kind}`;
		const areas = overlaps.get(key) ?? new Map<string, CouncilShare[]>();
		overlaps.set(key, areas);
		const share = { council: row.other, shareOfCcg: row.share_of_ccg, shareOfCouncil: row.share_of_other };
		areas.set(row.gss, [...(areas.get(row.gss) ?? []), share]);
	}
	const carry = carrier({
		maps: reference.maps,
		lineage: reference.lineage.map((row) => ({
			fromMap: row.from_map,
			toMap: row.to_map,
			from: row.from,
			to: row.to,
			shareOfFrom: row.share_of_from,
			shareOfTo: row.share_of_to
		})),
		residents: reference.populations.filter((row) => row.band === 'all')
	});
	return { areasOn, carry, overlaps, residents: residentsOf(reference) };
}

/** The residents of each map's areas by age band. */
function residentsOf(reference: Reference): Ways['residents'] {
	const bands = new Map<string, Map<string, number>>();
	for (const { map, band, gss, people } of reference.populations) {
		const key = `${map} ${band}`;
		bands.set(key, (bands.get(key) ?? new Map<string, number>()).set(gss, people));
	}
	return (map, band) => bands.get(`${map} ${band}`) ?? new Map<string, number>();
}
