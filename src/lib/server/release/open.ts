import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Edition } from '#lib/domain/edition.ts';
import { openDatabase, type Database } from '../db/open.ts';
import { editionsOf } from '../queries/editions.ts';
import { APPLICATION_ID, SCHEMA_VERSION, readManifest, type Manifest } from './manifest.ts';

/** A release that is verified and open for reading. */
export interface OpenRelease {
	readonly id: string;
	/** YYYY-MM-DD */
	readonly date: string;
	/** Version of the method by which its figures became scores. */
	readonly method: string;
	/** SHA-256 of its database. */
	readonly sha256: string;
	readonly db: Database;
	/** Oldest first. */
	readonly editions: readonly Edition[];
}

/** The release with an id, opened read-only once its database is found to be the one of its manifest; throws an `Error` with the reason if not. */
export async function openRelease(releases: string, id: string): Promise<OpenRelease> {
	const folder = join(releases, id);
	const manifest = await readManifest(folder);
	const path = join(folder, 'data.db');
	await verify(path, id, manifest);
	const db = openDatabase(path);
	try {
		return { ...named(manifest), db, editions: await editionsOf(db) };
	} catch (cause) {
		db.$client.close();
		throw cause;
	}
}

function named({ id, date, method, sha256 }: Manifest) {
	return { id, date, method, sha256 };
}

async function verify(path: string, id: string, manifest: Manifest): Promise<void> {
	if (manifest.id !== id) throw new Error(`The manifest in ${id} is that of ${manifest.id}.`);
	if (manifest.schemaVersion > SCHEMA_VERSION) throw new Error(`Release ${id} was made for a newer version of this site.`);
	const { size } = await stat(path);
	if (size !== manifest.bytes) throw new Error(`The database of ${id} has ${size} bytes and not ${manifest.bytes}.`);
	if ((await sha256Of(path)) !== manifest.sha256) throw new Error(`The database of ${id} is not the one its manifest names.`);
	const db = openDatabase(path);
	const marked = db.$client.pragma('application_id', { simple: true });
	db.$client.close();
	if (marked !== APPLICATION_ID) throw new Error(`The database of ${id} is not one of this project.`);
}

/** The SHA-256 of a file as 64 hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
	return hash.digest('hex');
}
