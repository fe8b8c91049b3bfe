import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { GET } from '../../../src/routes/[...table=table]/+server.ts';
import { TABLES } from '../../../src/routes/[...table=table]/tables.ts';
import { filledExample } from '../../support/example-figures.ts';
import { ask } from '../../support/request.ts';
import { asSpreadsheet, csvRecords } from '../../support/spreadsheet.ts';

const release = filledExample();
const take = async (address: string) => await ask(GET, release, address, { table: address.slice(1).split('?')[0]! });

/** An address of each table, and whether the made-up England has rows for it. */
const ADDRESSES: Readonly<Record<string, readonly [path: string, query: string]>> = {
	'/ranking': ['/ranking', '?w=93333-333&region=Y98'],
	'/areas': ['/areas', '?edition=2020-21'],
	'/areas/{code}': ['/areas/D01', '?with=region'],
	'/areas/{code}/board-paper': ['/areas/D01/board-paper', ''],
	'/areas/{code}/{group}': ['/areas/D01/older-people', ''],
	'/groups/{group}': ['/groups/older-people', ''],
	'/groups/{group}/{factor}': ['/groups/older-people/access', ''],
	'/indicators': ['/indicators', '?status=held'],
	'/indicators/{id}': ['/indicators/seen-in-time', ''],
	'/indicators/{id}/{code}': ['/indicators/seen-in-time/D01', ''],
	'/compare': ['/compare', '?areas=D01,E01'],
	'/persistent': ['/persistent', '?status=everywhere'],
	'/gaps': ['/gaps', '?group=mental-health'],
	'/sources': ['/sources', ''],
	'/sources/{id}': ['/sources/made-up-returns', ''],
	'/find': ['/find', '?q=Dale']
};

/** What these tests read of a table. */
interface Body {
	readonly columns: readonly { readonly name: string; readonly about: string; readonly datatype: string }[];
	readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

it('every table has an address here', () => {
	expect(Object.keys(ADDRESSES).sort()).toEqual(TABLES.map(({ page }) => page).sort());
});

describe.each(Object.entries(ADDRESSES))('the table of %s', (_, [path, query]) => {
	it('holds the same in JSON as in CSV, cell by cell, as a spreadsheet reads it', async () => {
		const [json, csv] = [await take(`${path}.json${query}`), await take(`${path}.csv${query}`)];
		expect([json.status, csv.status]).toEqual([200, 200]);
		const { columns, rows } = (await json.json()) as Body;
		const [header, ...records] = csvRecords(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer()));
		expect(header).toEqual(columns.map(({ name }) => name));
		expect(new Set(header).size).toBe(columns.length);
		expect(records).toHaveLength(rows.length);
		for (const [line, row] of rows.entries()) {
			for (const [at, { name, datatype }] of columns.entries()) {
				const cell = records[line]![at]!;
				const value = row[name] ?? null;
				if (value === null) expect(cell).toBe('');
				else if (typeof value === 'number') expect(asSpreadsheet(cell)).toBe(value);
				else expect(asSpreadsheet(cell).toString()).toBe(value);
				if (value !== null) expect(typeof value, name).toBe(datatype === 'number' || datatype === 'integer' ? 'number' : 'string');
				if (value !== null && datatype === 'integer') expect(Number.isInteger(value), `${name} ${value}`).toBe(true);
				if (value !== null && datatype === 'date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
			}
		}
	});

	it('gives the same bytes each time, and an archive whose description names each column', async () => {
		const twice = [await take(`${path}.zip${query}`), await take(`${path}.zip${query}`)];
		const [one, two] = await Promise.all(twice.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
		expect(one!.equals(two!)).toBe(true);
		const files = unzipSync(new Uint8Array(one!));
		const name = Object.keys(files).find((file) => file.endsWith('.csv'))!;
		expect(name).toMatch(/^ccg-lens_[a-z][A-Za-z0-9-]*_.*release-2022-05-01_2022-05-01\.csv$/);
		const { tableSchema } = JSON.parse(strFromU8(files[`${name}-metadata.json`]!)) as {
			tableSchema: { columns: { name: string; titles: string }[] };
		};
		expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(csvRecords(strFromU8(files[name]!))[0]);
		for (const column of tableSchema.columns) expect(column.name).toMatch(/^[A-Za-z0-9_]+$/);
	});

	it('refuses a parameter that it does not have', async () => {
		const answer = await take(`${path}.csv${query}${query === '' ? '?' : '&'}grup=mental-health`);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ parameter: 'grup', expected: expect.arrayContaining(['edition']) });
	});
});

it('tables that depend on weights name them, in a column and in the name of the file', async () => {
	const answer = await take('/ranking.csv?w=33933-333');
	expect(answer.headers.get('content-disposition')).toContain('_w-11311-111_');
	const [header, first] = csvRecords(await answer.text());
	expect(first?.[header!.indexOf('weights')]).toBe('mental health first');
});

it.each([
	['/ranking.csv?w=3333-333', 'w'],
	['/ranking.json?region=Y00', 'region'],
	['/groups/older-people.csv?w=00000-000', 'w'],
	['/gaps.csv?status=none', 'status'],
	['/persistent.csv?areas=ZZZ', 'areas'],
	['/compare.csv', 'areas'],
	['/compare.csv?areas=D01', 'areas'],
	['/find.csv', 'q'],
	['/indicators.csv?group=teenagers', 'group']
])('%s is refused, naming %s', async (address, parameter) => {
	const answer = await take(address);
	expect(answer.status).toBe(400);
	expect(await answer.json()).toMatchObject({ status: 400, parameter });
});

it.each([
	'/groups/teenagers.csv',
	'/groups/older-people/cost.csv',
	'/indicators/none.csv',
	'/sources/none.zip',
	'/indicators/none/D01.json'
])('%s is answered with 404 in words', async (address) => {
	const answer = await take(address);
	expect(answer.status).toBe(404);
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
});
