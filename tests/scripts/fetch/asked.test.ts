import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { fetchAsked, fetchedLines } from '../../../scripts/fetch/asked.ts';
import { main } from '../../../scripts/import.ts';
import { readObservations } from '../../../scripts/tidy/observations.ts';
import { readRuns } from '../../../scripts/tidy/runs.ts';
import { HEADER, SMOKING } from '../importers/fingertips-lines.ts';
import { serve, type LocalSite } from './server.ts';

let site: LocalSite;
let folder: string;
const asked: string[] = [];
beforeAll(async () => {
	site = await serve((request, response) => {
		asked.push(new URL(request.url ?? '', site.origin).searchParams.toString());
		response.setHeader('date', 'Sat, 21 Nov 2026 10:00:00 GMT').end('Indicator ID,Value\n1,2\n');
	});
});
afterAll(async () => {
	site.server.close();
	await once(site.server, 'close');
});
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'asked-'));
	asked.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = (indicators: string, areaTypes: string[] = [], source = 'fingertips') =>
	fetchAsked({ source, indicators, areaTypes, folder }, site);

it('asks for the CCGs of April 2021 unless told otherwise, and dates the files by the publisher’s clock', async () => {
	const fetched = await ask('91547, 241,91547');
	expect(asked).toEqual(['indicator_ids=91547%2C241&child_area_type_id=167&parent_area_type_id=15']);
	expect(fetched.day).toBe('2026-11-21');
	expect(fetchedLines(fetched)).toEqual([
		`Fetched ${site.origin}/api/all_data/csv/by_indicator_id?${asked[0]!} into ${join(folder, 'fingertips', 'fingertips-91547-241-area-type-167.csv')}, 23 bytes`
	]);
});

it('asks for each area type once', async () => {
	const { files } = await ask('241', ['154', '66', '154']);
	expect(files.map(({ path }) => path)).toEqual(
		[154, 66].map((type) => join(folder, 'fingertips', `fingertips-241-area-type-${type}.csv`))
	);
});

it.each([
	['', [], 'fingertips', '--fetch takes numbers, not “”'],
	['smoking', [], 'fingertips', '--fetch takes numbers, not “smoking”'],
	['241&x=1', [], 'fingertips', '--fetch takes numbers'],
	['241', ['ccg'], 'fingertips', '--area-type takes numbers, not “ccg”'],
	['241', [], 'mar-ccg', 'mar-ccg is not fetched']
])('refuses %s for %j of %s', async (indicators, areaTypes, source, why) => {
	await expect(ask(indicators, areaTypes, source)).rejects.toThrow(why);
	expect(asked).toEqual([]);
	expect(existsSync(join(folder, 'fingertips'))).toBe(false);
});

it.each([
	[['mar-ccg', '--fetch', '241'], 'mar-ccg is not fetched'],
	[['fingertips', '--fetch', 'smoking'], '--fetch takes numbers'],
	[['fingertips', '--fetch', '241', '--area-type', 'ccg'], '--area-type takes numbers'],
	[['fingertips', 'file.csv', '--fetch', '241'], '--fetch brings the files itself']
])('ends the command %j with code 2 and touches nothing', async (args, why) => {
	const said: string[] = [];
	const keep = (words: string): void => void said.push(words);
	expect(await main([...args, '--source-dir', folder, '--data-dir', folder], keep, keep)).toBe(2);
	expect(said.join('\n')).toContain(why);
	expect(readdirSync(folder)).toEqual([]);
});

it('fetches lines 10 and 12 of the published table, and they are imported as any file is', async () => {
	const lines = [
		'E92000001,England,E38000004,NHS Barking And Dagenham CCG,CCG,Persons,15+ yrs,,,2019/20,18.83312102,18.65146352,19.0161342,,,33264.0,176625.0,,,Worse,Not compared,20190000.0,,,1y',
		'E92000001,England,E38000007,NHS Basildon And Brentwood CCG,CCG,Persons,15+ yrs,,,2019/20,15.921271,15.77275645,16.07091714,,,36838.0,231376.0,,,Better,Not compared,20190000.0,,,1y'
	];
	const published = await serve((_, response) => {
		response
			.setHeader('date', 'Sat, 21 Nov 2026 10:00:00 GMT')
			.end([HEADER, ...lines.map((line) => `${SMOKING},${line}`), ''].join('\r\n'));
	});
	const { files, day } = await fetchAsked({ source: 'fingertips', indicators: '91547', areaTypes: [], folder }, published);
	published.server.close();
	const data = join(folder, 'data');
	cpSync('data/areas', join(data, 'areas'), { recursive: true });
	const quiet = (): void => undefined;
	const paths = files.map(({ path }) => path);
	expect(await main(['fingertips', ...paths, '--source-dir', folder, '--data-dir', data, '--published', day], quiet, quiet)).toBe(0);
	expect(readObservations(data, 'fingertips').map(({ area, map, value }) => [area, map, value])).toEqual([
		['E38000004', '2020-04', 18.83312102],
		['E38000007', '2020-04', 15.921271]
	]);
	expect(readRuns(data)).toMatchObject([{ file: 'fingertips-91547-area-type-167.csv', published: '2026-11-21', rows_published: 2 }]);
});
