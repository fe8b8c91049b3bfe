import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openRelease, type OpenRelease } from './open.ts';
import { readPointer, releaseIds } from './pointer.ts';

/** Where a server finds the release that answers, swapped without dropping a request: old databases stay open for those who hold them. */
export interface Releases {
	/** The release that the pointer names, else the newest valid one; `undefined` where none can be used. */
	current(): Promise<OpenRelease | undefined>;
	/** The release with an id; `undefined` where it is not there or was refused. */
	find(id: string): Promise<OpenRelease | undefined>;
}

/** How long the pointer is trusted before it is looked at again, in milliseconds. */
const TRUSTED_FOR = 1_000;

/** The releases in a folder, each opened once; `refused` is told why one was passed over. */
export function releasesIn(folder: string, refused: (id: string, reason: string) => void): Releases {
	const open = new Map<string, Promise<OpenRelease | undefined>>();
	let looked = -Infinity;
	let answer: Promise<OpenRelease | undefined> | undefined;

	const find = async (id: string): Promise<OpenRelease | undefined> => {
		const key = `${id} ${await stamp(join(folder, id, 'manifest.json'))}`;
		const known = open.get(key) ?? openOrRefuse(folder, id, refused);
		open.set(key, known);
		return await known;
	};
	const choose = async (): Promise<OpenRelease | undefined> => {
		const ids = await releaseIds(folder);
		const named = await readPointer(folder);
		for (const id of [...ids].sort((a, b) => Number(b === named) - Number(a === named))) {
			const release = await find(id);
			if (release) return release;
		}
		return undefined;
	};
	return {
		find: async (id) => ((await releaseIds(folder)).includes(id) ? await find(id) : undefined),
		current: async () => {
			if (!answer || performance.now() - looked > TRUSTED_FOR) {
				looked = performance.now();
				const next = choose();
				const before = answer && (await answer);
				answer = before ? next.then((release) => release ?? before) : next;
			}
			return await answer;
		}
	};
}

async function openOrRefuse(folder: string, id: string, refused: (id: string, reason: string) => void) {
	try {
		return await openRelease(folder, id);
	} catch (cause) {
		refused(id, cause instanceof Error ? cause.message : String(cause));
		return undefined;
	}
}

/** When a manifest was last replaced, so that a release made anew under its id is opened anew. */
async function stamp(path: string): Promise<string> {
	try {
		const { mtimeMs, ino, size } = await stat(path);
		return `${mtimeMs} ${ino} ${size}`;
	} catch {
		return 'none';
	}
}
