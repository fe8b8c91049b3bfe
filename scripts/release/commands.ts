import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, type Manifest } from '#lib/server/release/manifest.ts';
import { openRelease } from '#lib/server/release/open.ts';
import { readPointer, releaseIds } from '#lib/server/release/pointer.ts';
import { build } from './build.ts';
import { faultsIn } from './checks/index.ts';
import { inputsHash } from './inputs.ts';
import { withLock } from './lock.ts';
import { buildingFolder, pointTo, publish, sweep } from './publish.ts';

/** Where a command works: the project, the folder of releases, and how it speaks. Each command returns its exit code. */
export interface Places {
	readonly root: string;
	readonly releases: string;
	readonly say: (line: string) => void;
}

/** Builds a release where the current one was made from other inputs; says that there is nothing to do where it was not. */
export async function makeWhereNeeded(places: Places): Promise<number> {
	const current = await readPointer(places.releases);
	const manifest = current === undefined ? undefined : await manifestOf(places, current);
	if (manifest?.inputs !== inputsHash(places.root)) return await makeRelease(places);
	places.say(`Release ${manifest.id} is up to date: nothing to do.`);
	return 0;
}

/** Builds a release, publishes it whole or not at all, and makes it the current one. */
export async function makeRelease({ root, releases, say }: Places): Promise<number> {
	const began = performance.now();
	return await withLock(releases, async () => {
		mkdirSync(releases, { recursive: true });
		sweep(releases);
		const folder = buildingFolder(releases);
		const progress = (done: string, milliseconds: number): void => say(`${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${done}`);
		const manifest = await build({ root, folder, inputs: inputsHash(root), progress });
		publish(releases, folder, manifest.id);
		pointTo(releases, manifest.id);
		say(`Release ${manifest.id} is current, made in ${((performance.now() - began) / 1000).toFixed(1)} s: sha256 ${manifest.sha256}`);
		return 0;
	});
}

/** Compares a release, the current one unless said otherwise, with its manifest, and runs the checks on it. */
export async function verifyRelease({ releases, say }: Places, id: string | undefined): Promise<number> {
	const wanted = id ?? (await readPointer(releases));
	if (wanted === undefined) throw new Error(`There is no current release in ${releases}. Run: npm run release`);
	const release = await openRelease(releases, wanted);
	const faults = faultsIn(release.db);
	release.db.$client.close();
	for (const fault of faults) say(fault);
	say(faults.length === 0 ? `Release ${wanted} is whole: sha256 ${release.sha256}` : `Release ${wanted} has ${faults.length} faults.`);
	return faults.length === 0 ? 0 : 1;
}

/** Makes a release the current one once it is found to be whole. */
export async function switchTo({ releases, say }: Places, id: string): Promise<number> {
	return await withLock(releases, async () => {
		const release = await openRelease(releases, id);
		release.db.$client.close();
		pointTo(releases, id);
		say(`Release ${id} is current.`);
		return 0;
	});
}

/** Prints the releases held, newest first, with a star at the current one. */
export async function listReleases({ releases, say }: Places): Promise<number> {
	const current = await readPointer(releases);
	for (const id of await releaseIds(releases)) {
		const manifest = await manifestOf({ releases }, id);
		say(`${id === current ? '*' : ' '} ${id}  ${manifest ? `${manifest.sha256.slice(0, 16)}  ${manifest.note}` : 'cannot be read'}`);
	}
	return 0;
}

async function manifestOf({ releases }: Pick<Places, 'releases'>, id: string): Promise<Manifest | undefined> {
	try {
		return await readManifest(join(releases, id));
	} catch {
		return undefined;
	}
}
