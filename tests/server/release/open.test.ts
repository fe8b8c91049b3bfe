import { createHash } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openRelease, sha256Of } from '#lib/server/release/open.ts';
import { putRelease, releasesFolder } from '../../support/released.ts';

const releases = releasesFolder();
const ID = '2022-05-01';
let folder: string;
const database = () => join(folder, 'data.db');
const manifest = () => join(folder, 'manifest.json');
const open = async () => await openRelease(releases, ID);

beforeEach(() => {
	folder = putRelease(releases, ID);
});
afterAll(() => rmSync(releases, { recursive: true }));

describe('openRelease', () => {
	it('opens a release that is as its manifest says, for reading only', async () => {
		const release = await open();
		expect(release).toMatchObject({ id: ID, date: ID, method: '1.0' });
		expect(release.editions.map(({ id }) => id)).toEqual(['2020-21', '2021-22']);
		expect(() => release.db.$client.prepare('delete from cells').run()).toThrow(/readonly/);
	});

	it('refuses a database of which one bit was turned, wherever it is', async () => {
		const bytes = readFileSync(database());
		for (let place = 50; place < bytes.length; place += Math.floor(bytes.length / 20)) {
			const damaged = Buffer.from(bytes);
			damaged[place] = (damaged[place] ?? 0) ^ 1;
			writeFileSync(database(), damaged);
			await expect(open()).rejects.toThrow('not the one its manifest names');
		}
	});

	it('refuses a database that was cut, is empty, or is not there', async () => {
		truncateSync(database(), 5000);
		await expect(open()).rejects.toThrow('5000 bytes');
		truncateSync(database(), 0);
		await expect(open()).rejects.toThrow('0 bytes');
		rmSync(database());
		await expect(open()).rejects.toThrow();
	});

	it.each(['', 'not JSON', '{"id":"2022-05-01"}', '[]'])('refuses a manifest that is “%s”', async (text) => {
		writeFileSync(manifest(), text);
		await expect(open()).rejects.toThrow();
	});

	it('refuses the manifest of another release, and one for newer tables', async () => {
		putRelease(releases, ID, { id: '2021-01-01' });
		await expect(open()).rejects.toThrow('that of 2021-01-01');
		putRelease(releases, ID, { schemaVersion: 2 });
		await expect(open()).rejects.toThrow('newer version');
	});

	it('refuses a database of another program, though its hash is right', async () => {
		const bytes = readFileSync(database());
		bytes.writeUInt32BE(1, 68); // the application id, byte 68 of SQLite's file header
		writeFileSync(database(), bytes);
		const said = JSON.parse(readFileSync(manifest(), 'utf8')) as object;
		writeFileSync(manifest(), JSON.stringify({ ...said, sha256: createHash('sha256').update(bytes).digest('hex') }));
		await expect(open()).rejects.toThrow('not one of this project');
	});
});

describe('sha256Of', () => {
	it('is that of FIPS 180-2 for “abc”', async () => {
		const path = join(releases, 'abc');
		writeFileSync(path, 'abc');
		expect(await sha256Of(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});
