import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '#lib/server/release/manifest.ts';
import { sha256Of } from '#lib/server/release/open.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { build } from '../../../scripts/release/build.ts';
import { ROOT, realRelease } from '../../support/release.ts';

const folder = mkdtempSync(join(tmpdir(), 'ccg-lens-build-'));
let release: OpenRelease;
beforeAll(async () => {
	release = await realRelease();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('build', () => {
	it('gives the same bytes from the same inputs, in another folder and time zone, with a clock of its own', async () => {
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Apia';
		const before = release.db.$client.name;
		const { inputs } = await readManifest(join(before, '..'));
		const again = await build({ root: ROOT, folder: join(folder, 'again'), inputs });
		process.env['TZ'] = zone;
		expect(again.sha256).toBe(release.sha256);
		expect(await sha256Of(join(folder, 'again', 'data.db'))).toBe(release.sha256);
		expect(readFileSync(join(folder, 'again', 'manifest.json'))).toEqual(readFileSync(join(before, '..', 'manifest.json')));
	}, 300_000);
});
