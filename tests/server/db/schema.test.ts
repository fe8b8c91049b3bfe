import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import * as schema from '#lib/server/db/schema.ts';
import type { Database } from '#lib/server/db/open.ts';
import { insertInto } from '../../../scripts/release/insert.ts';
import { emptyDatabase } from '../../support/database.ts';
import { EXAMPLE_SOURCE } from '../../support/example-catalogue.ts';

const { areas, areaVersions, importRuns, indicators, observations, sources } = schema;

let db: Database;

const indicator = {
	id: 'seen',
	status: 'measured',
	name: 'Seen',
	group: 'older-people',
	factor: 'access',
	alsoIn: [],
	polarity: 'high',
	why: 'Made up.',
	caveats: [],
	codes: [],
	collected: 'ccg',
	statedStandards: [],
	checked: 'confirmed',
	checkedWhere: [],
	source: EXAMPLE_SOURCE.id,
	scored: true,
	order: 0
} as const;

const observation = {
	indicator: 'seen',
	area: 'E38990001',
	map: '2021-04',
	period: '2020',
	starts: '2020-01-01',
	ends: '2020-12-31',
	flags: '',
	text: '',
	at: 'line 1, value',
	run: 'made-up-returns/1'
};

beforeEach(() => {
	db = emptyDatabase();
	insertInto(db.$client, sources, [{ formerly: [], ...EXAMPLE_SOURCE }]);
	insertInto(db.$client, indicators, [indicator]);
	const rows = { rowsRead: 1, rowsPublished: 1, rowsStatusOnly: 0, rowsHeld: 0, rowsLeftOut: 0, leftOutWhy: '' };
	const file = { file: 'a.csv', bytes: 1, sha256: 'a'.repeat(64), published: '2021-01-01', retrieved: '2021-01-01' };
	insertInto(db.$client, importRuns, [{ id: 'made-up-returns/1', source: EXAMPLE_SOURCE.id, ordinal: 1, ...file, ...rows }]);
});

describe('the tables', () => {
	it('are all STRICT but drizzle’s own', () => {
		const tables = db.$client.prepare<[], { name: string; strict: number }>(
			`select name, strict from pragma_table_list where schema = 'main'`
		);
		const declared = Object.values(schema)
			.flatMap((one) => (is(one, SQLiteTable) ? [getTableName(one)] : []))
			.sort();
		const ours = tables.all().filter(({ name }) => !name.startsWith('sqlite_') && name !== '__drizzle_migrations');
		expect(ours.map(({ name }) => name).sort()).toEqual(declared);
		expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
	});

	it('take a value, a missing one with its reason, and a suspect one', () => {
		const rows = [
			{ ...observation, value: 1 },
			{ ...observation, area: 'E38990002', missing: 'suppressed' as const },
			{ ...observation, area: 'E38990003', value: 1, suspect: 'Why.' }
		];
		expect(insertInto(db.$client, observations, rows)).toBe(3);
	});

	it.each([
		['neither a value nor a reason', {}],
		['both a value and a reason', { value: 1, missing: 'suppressed' as const }],
		['a reason that is not in the list', { missing: 'lost' as 'low' }],
		['a value that is no number', { value: JSON.parse('"many"') as number }],
		['a suspect value that is not there', { missing: 'low' as const, suspect: 'Why.' }],
		['one limit alone', { value: 1, lower: 0 }],
		['a value outside its limits', { value: 3, lower: 0, upper: 2 }],
		['limits without a value', { missing: 'low' as const, lower: 0, upper: 2 }],
		['a numerator over nothing', { value: 1, numerator: 1, denominator: 0 }],
		['a numerator without a denominator', { value: 1, numerator: 1 }],
		['a value from nowhere', { value: 1, at: null }]
	])('refuse %s', (_, wrong) => {
		expect(() => insertInto(db.$client, observations, [{ ...observation, ...wrong }])).toThrow(/constraint|cannot store/);
	});

	it('refuse a kind of area that is not in the list, and a version of no area', () => {
		expect(() => insertInto(db.$client, areas, [{ code: 'A01', kind: 'parish' as 'ccg', name: 'A' }])).toThrow(/kind_in_list/);
		const version = { gss: 'E38990001', area: 'A01', name: 'A', opened: '2013-04-01' };
		expect(() => insertInto(db.$client, areaVersions, [version])).toThrow(/FOREIGN KEY/);
	});

	it('refuse a measured indicator without a source', () => {
		expect(() => insertInto(db.$client, indicators, [{ ...indicator, id: 'other', source: null }])).toThrow(/measured_has_a_source/);
	});

	it('refuse an import whose rows do not add up', () => {
		const [run] = db.$client.prepare<[], Record<string, unknown>>('select * from import_runs').all();
		expect(run).toBeDefined();
		expect(() => db.$client.prepare('update import_runs set rows_read = 2').run()).toThrow(/rows_add_up/);
	});
});
