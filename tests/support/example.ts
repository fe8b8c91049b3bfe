import type { Edition } from '#lib/domain/edition.ts';
import type { Indicator, Standard } from '#lib/domain/indicator.ts';
import { periodOf } from '#lib/domain/period.ts';
import type { Vintage } from '#lib/domain/area.ts';
import { release } from '#lib/server/db/schema.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { derive } from '../../scripts/release/derive.ts';
import { insertInto } from '../../scripts/release/insert.ts';
import { insertReference, type Reference } from '../../scripts/release/rows/areas.ts';
import { insertCatalogue } from '../../scripts/release/rows/catalogue.ts';
import { insertEditions } from '../../scripts/release/rows/editions.ts';
import { insertImported, type HeldObservation } from '../../scripts/release/rows/observations.ts';
import { emptyDatabase } from './database.ts';
import { EXAMPLE_INDICATORS, EXAMPLE_SOURCE } from './example-catalogue.ts';

/**
 * A made-up England: seven CCGs in April 2020, of which Ashford and Birch merged into Copse, which makes six in April 2021.
 * None of its names, codes or figures are real.
 */
const CCGS = [
	{ ods: 'A01', gss: 'E38990001', name: 'Ashford', region: 'Y98', people: 100, maps: ['2020-04'] },
	{ ods: 'B01', gss: 'E38990002', name: 'Birch', region: 'Y98', people: 300, maps: ['2020-04'] },
	{ ods: 'C9A', gss: 'E38990003', name: 'Copse', region: 'Y98', people: 400, maps: ['2021-04'] },
	{ ods: 'D01', gss: 'E38990004', name: 'Dale', region: 'Y98', people: 200, maps: ['2020-04', '2021-04'] },
	{ ods: 'E01', gss: 'E38990005', name: 'Elm', region: 'Y99', people: 200, maps: ['2020-04', '2021-04'] },
	{ ods: 'F01', gss: 'E38990006', name: 'Fern', region: 'Y99', people: 200, maps: ['2020-04', '2021-04'] },
	{ ods: 'G01', gss: 'E38990007', name: 'Grove', region: 'Y99', people: 200, maps: ['2020-04', '2021-04'] },
	{ ods: 'H01', gss: 'E38990008', name: 'Heath', region: 'Y99', people: 200, maps: ['2020-04', '2021-04'] }
] as const;

const MERGER = { from_map: '2020-04', to_map: '2021-04', to: 'E38990003', kind: 'merger', share_of_from: 1 } as const;

/** The places of the made-up England. */
export const EXAMPLE_REFERENCE: Reference = {
	areas: [
		...CCGS.map(({ ods, name }) => ({ code: ods, kind: 'ccg' as const, name })),
		{ code: 'E92000001', kind: 'england', name: 'England' },
		{ code: 'Y98', kind: 'region', name: 'Up' },
		{ code: 'Y99', kind: 'region', name: 'Down' }
	],
	versions: CCGS.map(({ ods, gss, name, maps }) => ({
		gss,
		area: ods,
		name,
		opened: maps[0] === '2021-04' ? '2021-04-01' : '2013-04-01',
		closed: maps.at(-1) === '2021-04' ? undefined : '2021-04-01'
	})),
	maps: (['2020-04', '2021-04'] as const).flatMap((map) =>
		CCGS.filter(({ maps }) => maps.some((on) => on === map)).map(({ gss, ods, name, region }) => ({ map, gss, ods, name, region }))
	),
	lineage: [
		{ ...MERGER, from: 'E38990001', share_of_to: 0.25 },
		{ ...MERGER, from: 'E38990002', share_of_to: 0.75 }
	],
	overlaps: [],
	neighbours: [
		{ map: '2021-04', gss: 'E38990004', other: 'E38990005', border_km: 3, basis: 'computed' },
		{ map: '2021-04', gss: 'E38990004', other: 'E38990006', border_km: 8, basis: 'computed' }
	],
	peers: [{ map: '2021-04', gss: 'E38990004', position: 1, other: 'E38990007', listed: '2016-03', basis: 'published' }],
	populations: CCGS.flatMap(({ gss, people, maps }) => maps.map((map) => ({ map, gss, year: 2020, band: 'all' as const, people })))
};

/** The two points of view, one a map. */
export const EXAMPLE_EDITIONS: readonly Edition[] = [
	{ id: '2020-21', referenceDate: '2021-03-31', map: '2020-04', title: 'Made-up England in 2021', areas: 7 },
	{ id: '2021-22', referenceDate: '2022-03-31', map: '2021-04', title: 'Made-up England in 2022', areas: 6 }
];

const RUN = {
	source: EXAMPLE_SOURCE.id,
	run: 1,
	file: 'made-up.csv',
	bytes: 1,
	sha256: 'a'.repeat(64),
	observations_sha256: 'b'.repeat(64),
	published: '2022-04-01',
	retrieved: '2022-04-02',
	rows_read: 1,
	rows_published: 1,
	rows_status_only: 0,
	rows_held: 0,
	rows_left_out: 0,
	left_out_why: undefined
};

/** A figure of the made-up England: `area` is the last digit of its GSS code, or 0 for England. */
export function observed(indicator: string, map: Vintage, label: string, area: number, figure: Partial<HeldObservation>): HeldObservation {
	const entry = EXAMPLE_INDICATORS.find((one: Indicator) => one.id === indicator);
	const period = entry?.status === 'measured' ? periodOf(label, entry.period, entry.snapshotDay) : undefined;
	if (entry?.status !== 'measured' || !period) throw new Error(`${indicator} has no period ${label}.`);
	const gss = area === 0 ? 'E92000001' : `E3899000${area}`;
	return { indicator, entry, map, period, area: gss, at: `line ${area}, value`, run: `${RUN.source}/1`, ...figure };
}

/** A release of the made-up England with the figures given, by the same code that makes real ones. */
export function exampleRelease(
	observations: readonly HeldObservation[],
	standards: readonly Standard[] = []
): OpenRelease & { readonly db: Database } {
	const db = emptyDatabase();
	const connection = db.$client;
	const named = { id: '2022-05-01', date: '2022-05-01' };
	insertInto(connection, release, [{ ...named, note: 'Made up.', inputs: 'none', method: '1.0', schemaVersion: 1 }]);
	insertReference(connection, EXAMPLE_REFERENCE);
	insertCatalogue(connection, { indicators: EXAMPLE_INDICATORS, sources: [EXAMPLE_SOURCE], standards });
	insertEditions(connection, EXAMPLE_EDITIONS, EXAMPLE_REFERENCE);
	insertImported(connection, [RUN], observations);
	const held = {
		reference: EXAMPLE_REFERENCE,
		indicators: EXAMPLE_INDICATORS,
		standards,
		editions: EXAMPLE_EDITIONS,
		runs: [RUN],
		observations
	};
	derive(connection, held);
	return { ...named, method: '1.0', sha256: 'c'.repeat(64), db, editions: EXAMPLE_EDITIONS };
}
