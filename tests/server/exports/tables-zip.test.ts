import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release as shape } from '#lib/server/contract/answers.ts';
import { answerDatabase } from '#lib/server/exports/database-file.ts';
import { releaseAnswer } from '#lib/server/exports/release.ts';
import { answerTablesZip } from '#lib/server/exports/tables-zip.ts';
import { readManifest } from '#lib/server/release/manifest.ts';
import { openRelease, type OpenRelease } from '#lib/server/release/open.ts';
import { putRelease, releasesFolder } from '../../support/released.ts';
import { asSpreadsheet, csvRecords } from '../../support/spreadsheet.ts';

const ID = '2022-05-01';
const folder = releasesFolder();
let release: OpenRelease;

beforeAll(async () => {
	putRelease(folder, ID);
	release = await openRelease(folder, ID);
});
afterAll(() => {
	release.db.$client.close();
	rmSync(folder, { recursive: true });
});

const asked = (headers: Record<string, string> = {}, method = 'GET') => new Request('http://lens.example/x', { headers, method });
const bytesOf = async (answer: Promise<Response>) => Buffer.from(await (await answer).arrayBuffer());

describe('the whole release as CSV', () => {
	it('holds every row and cell of every table, and as many as the release says', async () => {
		const files = unzipSync(new Uint8Array(await bytesOf(answerTablesZip(release, asked()))));
		const said = shape.parse(await releaseAnswer(release));
		expect(said.tables.map(({ name }) => `${name}.csv`).sort()).toEqual(
			Object.keys(files)
				.filter((name) => name.endsWith('.csv'))
				.sort()
		);
		expect(said.tables.find(({ name }) => name === 'edition_areas')?.rows).toBe(13);
		for (const { name, rows, columns } of said.tables) {
			const [header, ...records] = csvRecords(strFromU8(files[`${name}.csv`]!));
			expect(header, name).toEqual(columns);
			expect(records, name).toHaveLength(rows);
			const stored = release.db.$client.prepare<[], (string | number | null)[]>(`select * from "${name}"`).raw().all();
			expect(
				records.map((record) => record.map((cell) => asSpreadsheet(cell).toString())),
				name
			).toEqual(stored.map((row) => row.map((cell) => String(cell ?? ''))));
		}
	});

	it('describes each file and column, and says in its README whose they are', async () => {
		const files = unzipSync(new Uint8Array(await bytesOf(answerTablesZip(release, asked()))));
		const described = JSON.parse(strFromU8(files['csv-metadata.json']!)) as {
			tables: { url: string; tableSchema: { columns: { titles: string }[] } }[];
		};
		for (const { url, tableSchema } of described.tables) {
			expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(csvRecords(strFromU8(files[url]!))[0]);
		}
		expect(strFromU8(files['README.txt']!)).toContain(`SHA-256 of its database: ${release.sha256}`);
	});

	it('is the same bytes each time, and nothing for who has it', async () => {
		const [one, two] = [await bytesOf(answerTablesZip(release, asked())), await bytesOf(answerTablesZip(release, asked()))];
		expect(one.equals(two)).toBe(true);
		const etag = (await answerTablesZip(release, asked({}, 'HEAD'))).headers.get('etag')!;
		expect((await answerTablesZip(release, asked({ 'if-none-match': etag }))).status).toBe(304);
	});

	it('is made for two at a time; a third is asked to come back, and one who stops makes room', async () => {
		const two = [await answerTablesZip(release, asked()), await answerTablesZip(release, asked())];
		const third = await answerTablesZip(release, asked());
		expect([third.status, third.headers.get('retry-after')]).toEqual([503, '60']);
		const reader = two[0]!.body!.getReader();
		await reader.read();
		await reader.cancel();
		await two[1]!.arrayBuffer();
		expect((await bytesOf(answerTablesZip(release, asked()))).length).toBeGreaterThan(1000);
	});
});

describe('the whole release as SQLite', () => {
	const path = join(folder, ID, 'data.db');

	it('is the file of the manifest, byte for byte', async () => {
		const whole = await bytesOf(answerDatabase(release, asked()));
		const { sha256, bytes } = await readManifest(join(folder, ID));
		expect([createHash('sha256').update(whole).digest('hex'), whole.length]).toEqual([sha256, bytes]);
		const { headers } = await answerDatabase(release, asked({}, 'HEAD'));
		expect(headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
		expect(headers.get('content-length')).toBe(String(bytes));
	});

	it.each([
		['bytes=0-15', 0, 16],
		['bytes=4096-8191', 4096, 8192],
		['bytes=-100', -100, undefined]
	])('is given in parts: %s', async (range, from, to) => {
		const answer = await answerDatabase(release, asked({ range }));
		expect(answer.status).toBe(206);
		expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(path).subarray(from, to))).toBe(true);
	});

	it('is whole where the part is of another file, nothing for who has it, and 416 where there is no such part', async () => {
		const etag = (await answerDatabase(release, asked({}, 'HEAD'))).headers.get('etag')!;
		const statusOf = async (headers: Record<string, string>) => (await answerDatabase(release, asked(headers, 'HEAD'))).status;
		expect(await statusOf({ range: 'bytes=0-1', 'if-range': '"other"' })).toBe(200);
		expect(await statusOf({ range: 'bytes=0-1', 'if-range': etag })).toBe(206);
		expect(await statusOf({ 'if-none-match': etag })).toBe(304);
		expect(await statusOf({ range: 'bytes=999999999-' })).toBe(416);
	});
});
