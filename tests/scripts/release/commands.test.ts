import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPointer } from '#lib/server/release/pointer.ts';
import { listReleases, makeWhereNeeded, switchTo, verifyRelease } from '../../../scripts/release/commands.ts';
import { inputsHash } from '../../../scripts/release/inputs.ts';
import { ROOT } from '../../support/release.ts';
import { point, putRelease, releasesFolder } from '../../support/released.ts';

let releases: string;
let said: string[];
const places = () => ({ root: ROOT, releases, say: (line: string) => said.push(line) });

beforeEach(() => {
	releases = releasesFolder();
	said = [];
});
afterEach(() => rmSync(releases, { recursive: true }));

describe('the commands of npm run release', () => {
	it('have nothing to do where the current release was made from the same inputs', async () => {
		putRelease(releases, '2022-05-01', { inputs: inputsHash(ROOT) });
		point(releases, '2022-05-01');
		expect(await makeWhereNeeded(places())).toBe(0);
		expect(said).toEqual(['Release 2022-05-01 is up to date: nothing to do.']);
	});

	it('use makes another release the current one, and none that is damaged', async () => {
		putRelease(releases, '2022-05-01');
		putRelease(releases, '2022-06-01');
		point(releases, '2022-06-01');
		expect(await switchTo(places(), '2022-05-01')).toBe(0);
		expect(await readPointer(releases)).toBe('2022-05-01');
		writeFileSync(join(releases, '2022-06-01', 'data.db'), 'damaged');
		await expect(switchTo(places(), '2022-06-01')).rejects.toThrow('7 bytes');
		expect(await readPointer(releases)).toBe('2022-05-01');
	});

	it('list stars the current one and says which cannot be read', async () => {
		putRelease(releases, '2022-05-01');
		writeFileSync(join(putRelease(releases, '2022-06-01'), 'manifest.json'), '{');
		point(releases, '2022-05-01');
		await listReleases(places());
		expect(said[0]).toBe('  2022-06-01  cannot be read');
		expect(said[1]).toMatch(/^\* 2022-05-01 {2}[0-9a-f]{16} {2}Made up\.$/);
	});

	it('verify says what the checks find, and asks for a release where there is none', async () => {
		await expect(verifyRelease(places(), undefined)).rejects.toThrow('npm run release');
		putRelease(releases, '2022-05-01');
		point(releases, '2022-05-01');
		expect(await verifyRelease(places(), undefined)).toBe(1);
		expect(said).toContain('2021-22: 6 areas where its list has 106');
	});
});
