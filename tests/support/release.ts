import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRelease, type OpenRelease } from '#lib/server/release/open.ts';
import { readManifest } from '#lib/server/release/manifest.ts';
import { readPointer } from '#lib/server/release/pointer.ts';
import { makeWhereNeeded } from '../../scripts/release/commands.ts';
import { inputsHash } from '../../scripts/release/inputs.ts';
import { LockHeld } from '../../scripts/release/lock.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let opened: Promise<OpenRelease> | undefined;

/** The release that the files of `data/` make, open: the site's own where it is up to date, else one built once beside it for all tests. */
export async function realRelease(): Promise<OpenRelease> {
	opened ??= openReal();
	return await opened;
}

async function openReal(): Promise<OpenRelease> {
	const site = join(ROOT, 'releases');
	const current = await readPointer(site);
	const manifest = current === undefined ? undefined : await readManifest(join(site, current)).catch(() => undefined);
	if (manifest && manifest.inputs === inputsHash(ROOT)) return await openRelease(site, manifest.id);
	const tests = join(site, '.tests');
	mkdirSync(tests, { recursive: true });
	await madeByOneOfUs(tests);
	return await openRelease(tests, (await readPointer(tests)) ?? 'none');
}

/** Test files run at the same time: one builds, the others wait for it. */
async function madeByOneOfUs(releases: string): Promise<void> {
	for (;;) {
		try {
			await makeWhereNeeded({ root: ROOT, releases, say: () => undefined });
			return;
		} catch (cause) {
			if (!(cause instanceof LockHeld)) throw cause;
			await new Promise((resume) => setTimeout(resume, 250));
		}
	}
}
