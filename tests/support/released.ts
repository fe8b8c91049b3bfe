import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_ID, type Manifest } from '#lib/server/release/manifest.ts';
import { filledExample } from './example-figures.ts';

/** A new empty folder for releases. */
export function releasesFolder(): string {
	return mkdtempSync(join(tmpdir(), 'ccg-lens-releases-'));
}

/** Puts a release of the made-up England into a folder, whole, with what its manifest is to say otherwise. */
export function putRelease(releases: string, id: string, otherwise: Partial<Manifest> = {}): string {
	const folder = join(releases, id);
	mkdirSync(folder, { recursive: true });
	const path = join(folder, 'data.db');
	rmSync(path, { force: true });
	const { db } = filledExample();
	db.$client.pragma(`application_id = ${APPLICATION_ID}`);
	db.$client.prepare('vacuum into ?').run(path);
	const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
	const manifest = { id, date: id.slice(0, 10), note: 'Made up.', method: '1.0', schemaVersion: 1, bytes: statSync(path).size };
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, sha256, inputs: 'd'.repeat(64), ...otherwise }));
	return folder;
}

/** Names a release as the current one. */
export function point(releases: string, id: string): void {
	writeFileSync(join(releases, 'current.json'), JSON.stringify({ id }));
}
