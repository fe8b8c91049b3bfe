import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A release's id is its date; a second on one day ends in `-2`. */
export const RELEASE_ID = /^\d{4}-\d{2}-\d{2}(-[2-9])?$/;

/** The version of the tables that this code can read; a release made for a newer one is refused. */
export const SCHEMA_VERSION = 1;

/** Marks a file as a database of this project ("CCGL" in ASCII). */
export const APPLICATION_ID = 0x4343474c;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands in `manifest.json` beside a database. */
export const manifestSchema = z.strictObject({
	id: z.string().regex(RELEASE_ID),
	date: z.iso.date(),
	note: z.string().min(1),
	/** Version of the method by which figures became scores. */
	method: z.string().min(1),
	schemaVersion: z.int().positive(),
	/** Of `data.db`. */
	sha256,
	bytes: z.int().positive(),
	/** SHA-256 over all that the release was made from. */
	inputs: sha256,
	/** What stewards accepted when files were imported; absent where nothing was. */
	signOffs: z
		.array(
			z.strictObject({ source: z.string(), run: z.int().positive(), ids: z.array(z.string()).min(1), by: z.string(), why: z.string() })
		)
		.optional()
});
export type Manifest = z.output<typeof manifestSchema>;

/** The manifest in a release's folder; throws where it is missing or not as it should be. */
export async function readManifest(folder: string): Promise<Manifest> {
	return manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
}
