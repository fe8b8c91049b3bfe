import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { OpenRelease } from './open.ts';

/** A figure that differs between two releases. */
const changedFigure = z.strictObject({
	indicator: z.string(),
	name: z.string(),
	/** A GSS code, and the name that goes with it. */
	area: z.string(),
	areaName: z.string(),
	period: z.string(),
	before: z.number(),
	after: z.number()
});

const named = z.strictObject({ id: z.string(), name: z.string() });

/** What differs between a release and the one before it, as worked out when it was made. */
const differenceSchema = z.strictObject({
	method: z.strictObject({ before: z.string(), after: z.string() }),
	sources: z.strictObject({ added: z.array(named), removed: z.array(named) }),
	/** Published files read, by the source and the name of the file. */
	files: z.strictObject({ added: z.array(named), removed: z.array(named) }),
	indicators: z.strictObject({ added: z.array(named), removed: z.array(named) }),
	/** Published figures: new ones, ones that are gone, and ones that are another number. */
	values: z.strictObject({
		added: z.int().nonnegative(),
		removed: z.int().nonnegative(),
		changed: z.int().nonnegative(),
		/** By indicator, most changed first. */
		byIndicator: z.array(z.strictObject({ ...named.shape, changed: z.int().positive() })),
		/** That which changed most, as a share of the earlier number. */
		largest: changedFigure.nullable()
	})
});
export type ReleaseDifference = z.output<typeof differenceSchema>;

/** A mistake of ours that a release puts right. */
const correctionSchema = z.strictObject({ date: z.iso.date(), what: z.string().min(1), why: z.string().min(1) });
export type Correction = z.output<typeof correctionSchema>;

/** What stands in `changes.json` beside a release's database. */
export const changesSchema = z.strictObject({
	/** The release it was compared with and its SHA-256; `null` for the first one. */
	before: z.strictObject({ id: z.string(), sha256: z.string() }).nullable(),
	/** Of its own database. */
	sha256: z.string(),
	difference: differenceSchema.nullable(),
	corrections: z.array(correctionSchema)
});
export type ReleaseChanges = z.output<typeof changesSchema>;

/** What changed in a release; `undefined` where that was not worked out, or for another database than the release’s own. */
export async function readChanges(
	releases: string,
	{ id, sha256 }: Pick<OpenRelease, 'id' | 'sha256'>
): Promise<ReleaseChanges | undefined> {
	try {
		const changes = changesSchema.parse(JSON.parse(await readFile(join(releases, id, 'changes.json'), 'utf8')));
		return changes.sha256 === sha256 ? changes : undefined;
	} catch {
		return undefined;
	}
}
