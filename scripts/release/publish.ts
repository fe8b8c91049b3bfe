import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes sure that what a file or folder holds is on the disk. */
export function settle(path: string): void {
	const file = openSync(path, 'r');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** A fresh folder's name for a build, beside the releases so that it can be renamed into place. */
export function buildingFolder(releases: string): string {
	return join(releases, `.building-${process.pid}`);
}

/** Removes what a build that was killed left behind. */
export function sweep(releases: string): void {
	for (const name of readdirSync(releases)) {
		if (/^\.(building|old)-/.test(name) || name.endsWith('.part')) rmSync(join(releases, name), { recursive: true, force: true });
	}
}

/** Puts a finished folder in its place as a release: whole or not at all. One of the same id made from other inputs gives way. */
export function publish(releases: string, building: string, id: string): void {
	for (const name of readdirSync(building)) settle(join(building, name));
	settle(building);
	const place = join(releases, id);
	const old = join(releases, `.old-${process.pid}`);
	if (existsSync(place)) renameSync(place, old);
	renameSync(building, place);
	settle(releases);
	rmSync(old, { recursive: true, force: true });
}

/** Names a release as the current one, by a file that is replaced whole. */
export function pointTo(releases: string, id: string): void {
	const path = join(releases, 'current.json');
	writeFileSync(`${path}.part`, `${JSON.stringify({ id })}\n`);
	settle(`${path}.part`);
	renameSync(`${path}.part`, path);
	settle(releases);
}
