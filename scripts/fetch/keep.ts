import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes bytes as a file of a folder, made if it is not there: aside, to the disk, then renamed, so that it is never half a file. */
export function keepFile(folder: string, name: string, bytes: Uint8Array): string {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, name);
	const aside = `${path}.part`;
	try {
		const file = openSync(aside, 'w');
		try {
			writeFileSync(file, bytes);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(aside, path);
	} finally {
		rmSync(aside, { force: true });
	}
	return path;
}
