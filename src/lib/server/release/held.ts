import { join } from 'node:path';
import { readChanges, type ReleaseChanges } from './changes.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { releaseIds } from './pointer.ts';

/** A release that is held, with what changed in it where that was worked out. */
export interface HeldRelease {
	readonly manifest: Manifest;
	readonly changes: ReleaseChanges | undefined;
}

/** The releases in a folder whose manifests can be read, newest first. */
export async function heldReleases(releases: string): Promise<readonly HeldRelease[]> {
	const held: HeldRelease[] = [];
	for (const id of await releaseIds(releases)) {
		const manifest = await readManifest(join(releases, id)).catch(() => undefined);
		if (manifest?.id === id) held.push({ manifest, changes: await readChanges(releases, manifest) });
	}
	return held;
}
