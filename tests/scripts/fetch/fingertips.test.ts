import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addressOf, fetchFingertips, fileNameOf, FINGERTIPS } from '../../../scripts/fetch/fingertips.ts';
import { serve, type LocalSite } from './server.ts';

const HEADER = 'Indicator ID,Indicator Name,Parent Code,Area Code,Value\n';

let site: LocalSite;
let folder: string;
const asked: string[] = [];
beforeAll(async () => {
	site = await serve((request, response) => {
		asked.push(request.url ?? '');
		const type = new URL(request.url ?? '', site.origin).searchParams.get('child_area_type_id');
		if (type === '167') response.end(`${HEADER}91547,Smoking,,E38000004,1\n`);
		else if (type === '1') response.end('<!DOCTYPE html><html><head><title>Sorry</title></head></html>');
		else if (type === '2') response.end('{"error":"no such area type"}');
		else if (type === '3') response.end('');
		else response.writeHead(404).end();
	});
});
afterAll(async () => {
	site.server.close();
	await once(site.server, 'close');
});
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fetched-'));
	asked.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const fetched = (...areaTypes: number[]) => fetchFingertips({ indicators: [91547, 241], areaTypes }, join(folder, 'fingertips'), site);

// The parameters are those of DownloadDataFileController in ukhsa-collaboration/fingertips-open; 15 is England in fingertips_py.
it('asks the published address for indicators and an area type within England', () => {
	expect(addressOf(FINGERTIPS.origin, [91547, 241], 167).href).toBe(
		'https://fingertips.phe.org.uk/api/all_data/csv/by_indicator_id?indicator_ids=91547%2C241&child_area_type_id=167&parent_area_type_id=15'
	);
});

it('keeps the answer in the folder, under a name that says what it is', async () => {
	const [file] = await fetched(167);
	expect(file).toMatchObject({ path: join(folder, 'fingertips', 'fingertips-91547-241-area-type-167.csv'), bytes: 83 });
	expect(file?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(readFileSync(file!.path, 'utf8')).toContain('E38000004');
});

it.each([
	[1, 'This is a web page, not data: “Sorry”'],
	[2, 'no table of Fingertips'],
	[3, 'The file is empty'],
	[4, 'answered 404']
])('refuses what is no table (area type %i), and keeps nothing, not even what came whole before it', async (type, why) => {
	await expect(fetched(167, type)).rejects.toThrow(why);
	expect(existsSync(join(folder, 'fingertips'))).toBe(false);
	expect(readdirSync(folder)).toEqual([]);
	expect(asked).toHaveLength(2);
});

it('asks for no more than 100 indicators', async () => {
	const indicators = Array.from({ length: 101 }, (_, i) => i + 1);
	await expect(fetchFingertips({ indicators, areaTypes: [167] }, folder, site)).rejects.toThrow('at most 100');
	expect(asked).toEqual([]);
});

it('names a file by its first five indicators', () => {
	expect(fileNameOf([1, 2, 3, 4, 5, 6, 7], 66)).toBe('fingertips-1-2-3-4-5-and-2-more-area-type-66.csv');
});
