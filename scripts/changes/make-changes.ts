import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readChanges, type Correction, type ReleaseChanges } from '#lib/server/release/changes.ts';
import { readManifest } from '#lib/server/release/manifest.ts';
import { openRelease } from '#lib/server/release/open.ts';
import { readPointer, releaseIds } from '#lib/server/release/pointer.ts';
import type { Places } from '../release/commands.ts';
import { readTable } from '../tidy/table.ts';
import { differenceOf } from './difference.ts';

const correctionRow = z.object({ date: z.iso.date(), release: z.string(), what: z.string(), why: z.string() });

/** The corrections that `corrections.csv` among the data gives for a release; none where there is no such file. */
export function correctionsOf(dataDir: string, release: string): readonly Correction[] {
	const path = join(dataDir, 'corrections.csv');
	if (!existsSync(path)) return [];
	return readTable(path, correctionRow)
		.filter((row) => row.release === release)
		.map(({ date, what, why }) => ({ date, what, why }));
}

/** The newest release before one, that can be opened; `undefined` where none is held. */
async function releaseBefore(releases: string, id: string) {
	for (const earlier of (await releaseIds(releases)).filter((other) => other < id)) {
		const opened = await openRelease(releases, earlier).catch(() => undefined);
		if (opened) return opened;
	}
	return undefined;
}

/**
 * Works out what the current release changed against the newest one before it that is held here, and writes that beside it; does nothing
 * where it stands there. What a release changed never changes, so an earlier answer is kept though the release before is gone.
 */
export async function makeChanges({ root, releases, say }: Places): Promise<void> {
	const id = await readPointer(releases);
	if (id === undefined) return;
	const { sha256 } = await readManifest(join(releases, id));
	if (await readChanges(releases, { id, sha256 })) return;
	const before = await releaseBefore(releases, id);
	const after = await openRelease(releases, id);
	try {
		const changes: ReleaseChanges = {
			before: before ? { id: before.id, sha256: before.sha256 } : null,
			sha256,
			difference: before ? await differenceOf(before.db, after.db) : null,
			corrections: [...correctionsOf(join(root, 'data'), id)]
		};
		const path = join(releases, id, 'changes.json');
		writeFileSync(`${path}.part`, `${JSON.stringify(changes, null, '\t')}\n`);
		renameSync(`${path}.part`, path);
		say(before ? `What changed since release ${before.id} is written down.` : 'There is no earlier release here to compare with.');
	} finally {
		before?.db.$client.close();
		after.db.$client.close();
	}
}
