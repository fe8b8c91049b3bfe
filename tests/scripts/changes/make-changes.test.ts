import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldReleases } from '#lib/server/release/held.ts';
import { correctionEntries, releaseEntries } from '#lib/server/feeds/release-entries.ts';
import { correctionsOf, makeChanges } from '../../../scripts/changes/make-changes.ts';
import { point, putRelease, releasesFolder } from '../../support/released.ts';

const quiet = (root: string, releases: string) => ({ root, releases, say: () => undefined });

describe('what a release changed', () => {
	it('is nothing to compare for the first, and is worked out for the second against the first', async () => {
		const [root, releases] = [releasesFolder(), releasesFolder()];
		putRelease(releases, '2022-05-01');
		point(releases, '2022-05-01');
		await makeChanges(quiet(root, releases));
		expect((await heldReleases(releases))[0]!.changes).toMatchObject({ before: null, difference: null, corrections: [] });

		putRelease(releases, '2022-06-01');
		point(releases, '2022-06-01');
		await makeChanges(quiet(root, releases));
		const held = await heldReleases(releases);
		expect(held.map(({ manifest }) => manifest.id)).toEqual(['2022-06-01', '2022-05-01']);
		expect(held[0]!.changes!.before!.id).toBe('2022-05-01');
		expect(held[0]!.changes!.difference!.values).toMatchObject({ added: 0, removed: 0, changed: 0 });
		const [newest, first] = releaseEntries(held);
		expect(newest!.summary).toContain('Every published figure is the same.');
		expect(first!.summary).toBe('Made up.');
	});

	it('is kept where it stands, and is not believed of another database', async () => {
		const [root, releases] = [releasesFolder(), releasesFolder()];
		putRelease(releases, '2022-05-01');
		point(releases, '2022-05-01');
		await makeChanges(quiet(root, releases));
		const path = join(releases, '2022-05-01', 'changes.json');
		const before = statSync(path).mtimeMs;
		await makeChanges(quiet(root, releases));
		expect(statSync(path).mtimeMs).toBe(before);
		writeFileSync(path, readFileSync(path, 'utf8').replace(/"sha256": "[0-9a-f]{4}/, '"sha256": "0000'));
		expect((await heldReleases(releases))[0]!.changes).toBeUndefined();
	});

	it('names our mistakes that are put right in it, with date and reason', async () => {
		const [root, releases] = [releasesFolder(), releasesFolder()];
		mkdirSync(join(root, 'data'));
		const rows = [
			'date,release,what,why',
			'2022-05-02,2022-05-01,Dale was named Vale.,A list was misread.',
			'2021-01-01,2021-01-01,Old.,Old.'
		];
		writeFileSync(join(root, 'data', 'corrections.csv'), `${rows.join('\n')}\n`);
		expect(correctionsOf(join(root, 'data'), '2022-05-01')).toHaveLength(1);
		expect(correctionsOf(releases, '2022-05-01')).toEqual([]);
		putRelease(releases, '2022-05-01');
		point(releases, '2022-05-01');
		await makeChanges(quiet(root, releases));
		const [entry] = correctionEntries(await heldReleases(releases), []);
		expect(entry).toMatchObject({ id: 'correction:2022-05-01:1', title: 'Corrected: Dale was named Vale.', date: '2022-05-02' });
		expect(entry!.summary).toBe('A list was misread. In force since release 2022-05-01.');
	});
});
