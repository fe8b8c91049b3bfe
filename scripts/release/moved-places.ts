import { join } from 'node:path';
import type { Edition } from '#lib/domain/edition.ts';
import { CELLS } from '#lib/domain/framework.ts';
import type { Indicator, MeasuredIndicator } from '#lib/domain/indicator.ts';
import { periodOf } from '#lib/domain/period.ts';
import type { CellScore } from '#lib/domain/scoring/grid.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import type { Database } from '#lib/server/db/open.ts';
import { openRelease } from '#lib/server/release/open.ts';
import { readPointer } from '#lib/server/release/pointer.ts';
import { readObservations, type ObservationRow } from '../tidy/observations.ts';
import { readRuns } from '../tidy/runs.ts';
import type { SourceState } from '../tidy/source-state.ts';
import { derivedFor, waysOf } from './derive.ts';
import { cellRows } from './derive/cell-rows.ts';
import type { Derived } from './derive/figure-rows.ts';
import { seriesOf } from './derive/series.ts';
import { readReference, type Reference } from './rows/areas.ts';
import { readEditions } from './rows/editions.ts';
import type { HeldObservation } from './rows/observations.ts';

/** Where a place is before and after; none where an area has no rank. */
export interface MovedPlace {
	readonly area: string;
	readonly name: string;
	readonly before: number | null;
	readonly after: number | null;
}

/** How the places of the newest edition would move under equal weights, or why that is not known. */
export type MovedPlaces =
	| { readonly known: false; readonly why: string }
	| {
			readonly known: true;
			readonly edition: string;
			readonly moved: number;
			readonly moved_by_more_than_ten: number;
			readonly largest: readonly MovedPlace[];
	  };

/** What is worked with: the folders, the catalogue, and the figures as an import would leave them. */
export interface Proposal {
	readonly releases: string;
	readonly dataDir: string;
	readonly indicators: readonly Indicator[];
	readonly source: string;
	readonly after: SourceState;
}

const MUCH = 10;

const measuredOf = (indicators: readonly Indicator[]): MeasuredIndicator[] =>
	indicators.flatMap((entry) => (entry.status === 'measured' ? [entry] : []));

/** The source's scored indicators and those that say the same as one of them. */
function concerned({ indicators, source }: Proposal): MeasuredIndicator[] {
	const measured = measuredOf(indicators);
	const own = new Set(measured.filter((entry) => entry.source === source && entry.scored).map(({ id }) => id));
	return measured.filter(
		({ id, alternateOf }) => own.has(id) || (alternateOf !== undefined && own.has(alternateOf)) || isTwinOf(id, own, measured)
	);
}

function isTwinOf(id: string, own: ReadonlySet<string>, measured: readonly MeasuredIndicator[]): boolean {
	return measured.some((entry) => own.has(entry.id) && entry.alternateOf === id);
}

function heldRows(rows: readonly ObservationRow[], source: string, entries: ReadonlyMap<string, MeasuredIndicator>): HeldObservation[] {
	return rows.flatMap((row) => {
		const entry = entries.get(row.indicator);
		const period = entry && periodOf(row.period, entry.period, entry.snapshotDay);
		return entry && period ? [{ ...row, entry, period, run: `${source}/${row.run}` }] : [];
	});
}

/** How the indicators concerned stand in an edition by the figures that the import would leave. */
function standing({ dataDir, source, after, ...rest }: Proposal, edition: Edition, reference: Reference): readonly Derived[] {
	const entries = concerned({ dataDir, source, after, ...rest });
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const others = [...new Set(entries.map((entry) => entry.source))].filter((one) => one !== source);
	const rows = [
		...heldRows(after.observations, source, byId),
		...others.flatMap((other) => heldRows(readObservations(dataDir, other), other, byId))
	];
	const runs = [...after.runs, ...readRuns(dataDir).filter((run) => run.source !== source)];
	const areas = reference.maps.flatMap((row) => (row.map === edition.map ? [row.gss] : []));
	return derivedFor(edition, areas, seriesOf(entries, rows, runs), waysOf(reference));
}

type Scored = Pick<Derived, 'point' | 'figures' | 'yardstick'>;

/** The scored indicators of an edition as the release has them, with the z and error of each area. */
function released(db: Database, edition: Edition, areas: readonly string[], measured: readonly MeasuredIndicator[]): Scored[] {
	const ask = (sql: string): unknown[][] => db.$client.prepare(sql).raw().all(edition.id) as unknown[][];
	const sd = new Map(
		ask(`select indicator, sd from yardsticks where edition = ? and status = 'scored'`).map(([id, spread]) => [String(id), spread])
	);
	const told = new Map(
		ask('select indicator, version, z, se from figures where edition = ?').map(([id, gss, z, se]) => [
			`${String(id)} ${String(gss)}`,
			{ z, se }
		])
	);
	return measured
		.filter(({ id }) => sd.has(id))
		.map((entry) => ({
			point: { entry, status: 'scored', standing: 'eligible', candidate: undefined, wide: true },
			yardstick: { edition: edition.id, indicator: entry.id, status: 'scored', n: 0, sd: sd.get(entry.id) as number },
			figures: areas.map((version) => {
				const { z, se } = (told.get(`${entry.id} ${version}`) ?? {}) as { z?: number | null; se?: number | null };
				return { edition: edition.id, indicator: entry.id, version, verdict: 'not-compared', flags: '', parts: 0, z, se };
			})
		}));
}

function placesOf(
	edition: Edition,
	reference: Reference,
	derived: readonly Scored[],
	indicators: readonly Indicator[]
): Map<string, number | undefined> {
	const listed = reference.maps.filter(({ map }) => map === edition.map);
	const rows = cellRows(
		edition,
		listed.map(({ gss }) => gss),
		derived,
		indicators
	);
	const grids = new Map(listed.map(({ gss }) => [gss, new Array<CellScore | undefined>(CELLS.length).fill(undefined)]));
	rows.forEach((row, i) => {
		const grid = grids.get(row.version);
		if (!grid || row.expected === 0) return;
		const { score, variance, known, found, expected } = row;
		grid[i % CELLS.length] = { score: score ?? undefined, variance: variance ?? 0, known: known ?? 0, found, expected };
	});
	const areas = listed.map(({ gss, name }) => ({ code: gss, name, grid: grids.get(gss) ?? [] }));
	return new Map(ranking(areas, EQUAL_WEIGHTS).map(({ code, rank }) => [code, rank]));
}

function compared(
	edition: Edition,
	reference: Reference,
	before: Map<string, number | undefined>,
	after: Map<string, number | undefined>
): MovedPlaces {
	const areas = reference.maps.filter(({ map }) => map === edition.map);
	const moves = areas.map(({ gss, ods, name }) => ({ area: ods, name, before: before.get(gss) ?? null, after: after.get(gss) ?? null }));
	const by = ({ before: was, after: is }: MovedPlace): number =>
		was === is ? 0 : was === null || is === null ? areas.length : Math.abs(was - is);
	const moved = moves.filter((move) => by(move) > 0).sort((a, b) => by(b) - by(a) || (a.area < b.area ? -1 : 1));
	return {
		known: true,
		edition: edition.id,
		moved: moved.length,
		moved_by_more_than_ten: moved.filter((move) => by(move) > MUCH).length,
		largest: moved.slice(0, 10)
	};
}

/**
 * How the places of the newest edition would move under equal weights if the figures of a source were those of an import: from the
 * current release, with the source's scored indicators worked out anew. Not known where there is no release, or nothing of it scores.
 */
export async function movedPlaces(proposal: Proposal): Promise<MovedPlaces> {
	const { releases, dataDir, indicators } = proposal;
	const id = await readPointer(releases);
	if (id === undefined) return { known: false, why: 'no release has been made.' };
	if (concerned(proposal).length === 0) return { known: false, why: 'no indicator of this source takes part in scores.' };
	const reference = readReference(join(dataDir));
	const edition = readEditions(dataDir, reference.maps).at(-1);
	if (!edition) return { known: false, why: 'there is no edition.' };
	const release = await openRelease(releases, id);
	try {
		const areas = reference.maps.flatMap((row) => (row.map === edition.map ? [row.gss] : []));
		const now = released(release.db, edition, areas, measuredOf(indicators));
		const anew = standing(proposal, edition, reference);
		const renewed = new Set(anew.map(({ point }) => point.entry.id));
		const then = [...now.filter(({ point }) => !renewed.has(point.entry.id)), ...anew];
		const [before, after] = [now, then].map((derived) => placesOf(edition, reference, derived, indicators));
		return compared(edition, reference, before!, after!);
	} finally {
		release.db.$client.close();
	}
}
