import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RELEASE_ID } from './manifest.ts';

const pointerSchema = z.strictObject({ id: z.string().regex(RELEASE_ID) });

/** The id that `current.json` names; `undefined` where there is none or it cannot be read. */
export async function readPointer(releases: string): Promise<string | undefined> {
	try {
		return pointerSchema.parse(JSON.parse(await readFile(join(releases, 'current.json'), 'utf8'))).id;
	} catch {
		return undefined;
	}
}

/** The ids of the releases in a folder, newest first; none where the folder is not there. */
export async function releaseIds(releases: string): Promise<readonly string[]> {
	try {
		const names = await readdir(releases);
		return names
			.filter((name) => RELEASE_ID.test(name))
			.sort()
			.reverse();
	} catch {
		return [];
	}
}
