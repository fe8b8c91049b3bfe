import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { asHeld } from '#lib/catalogue/as-measured.ts';
import { indicators, sources, standards } from '#lib/catalogue/index.ts';
import { databaseOf } from '#lib/server/db/open.ts';
import { release, statements } from '#lib/server/db/schema.ts';
import { APPLICATION_ID, SCHEMA_VERSION, type Manifest } from '#lib/server/release/manifest.ts';
import { sha256Of } from '#lib/server/release/open.ts';
import { faultsIn } from './checks/index.ts';
import { derive } from './derive.ts';
import { readRuns } from '../tidy/runs.ts';
import { insertInto } from './insert.ts';
import { readStatements } from '../tidy/statements.ts';
import { signOffsIn } from './sign-offs.ts';
import { METHOD } from './method.ts';
import { insertReference, readReference } from './rows/areas.ts';
import { insertCatalogue, type Catalogue } from './rows/catalogue.ts';
import { insertEditions, readEditions, readReleaseNote } from './rows/editions.ts';
import { insertImported, readImported } from './rows/observations.ts';
import { insertPlaces } from './rows/places.ts';
import { sqlite } from '#lib/server/db/sqlite.ts';

/** Told what was done, and how long that took in milliseconds. */
export type Progress = (done: string, milliseconds: number) => void;

/** What a release is built from, and where. */
export interface BuildOptions {
	/** The project's folder. */
	readonly root: string;
	/** An empty or absent folder, which is filled. */
	readonly folder: string;
	readonly inputs: string;
	readonly progress?: Progress;
	readonly catalogue?: Catalogue;
}

/**
 * Builds `data.db` and `manifest.json` from nothing: the same inputs give the same bytes, since no clock is read and rows are put in
 * in the order of their keys. Throws an `Error` that lists every fault where a check fails; nothing is published then.
 */
export async function build(options: BuildOptions): Promise<Manifest> {
	const { folder, inputs } = options;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const path = join(folder, 'data.db');
	const note = readReleaseNote(join(options.root, 'data'));
	const timed = timer(options.progress);
	const connection = new sqlite(':memory:');
	try {
		fill(connection, options, timed);
		const faults = faultsIn(databaseOf(connection));
		timed('checked');
		if (faults.length > 0) throw new Error(`The release cannot be made.\n${faults.join('\n')}`);
		connection.prepare('vacuum into ?').run(path);
	} finally {
		connection.close();
	}
	const sha256 = await sha256Of(path);
	const bytes = statSync(path).size;
	const signOffs = signOffsIn(readRuns(join(options.root, 'data')));
	const accepted = signOffs.length > 0 ? { signOffs } : {};
	const manifest: Manifest = { ...note, method: METHOD, schemaVersion: SCHEMA_VERSION, sha256, bytes, inputs, ...accepted };
	writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	timed(`written, ${Math.round(bytes / 1e5) / 10} MB`);
	return manifest;
}

/** Creates the tables in an empty database and fills them all. */
function fill(
	connection: Sqlite.Database,
	{ root, inputs, catalogue = { indicators, sources, standards } }: BuildOptions,
	timed: (done: string) => void
) {
	const data = join(root, 'data');
	connection.pragma('foreign_keys = off');
	migrate(databaseOf(connection), { migrationsFolder: join(root, 'drizzle') });
	connection.pragma(`application_id = ${APPLICATION_ID}`);
	connection.pragma(`user_version = ${SCHEMA_VERSION}`);
	const reference = readReference(data);
	const editions = readEditions(data, reference.maps);
	const imported = readImported(data, catalogue.indicators);
	const shown = { ...catalogue, indicators: asHeld(catalogue.indicators, new Set(imported.observations.map(({ entry }) => entry.id))) };
	const said = readStatements(data, {
		areas: new Set(reference.areas.flatMap(({ code, kind }) => (kind === 'ccg' ? [code] : []))),
		indicators: new Set(shown.indicators.map(({ id }) => id))
	});
	timed(`read ${imported.observations.length} figures of ${imported.runs.length} files`);
	connection.transaction(() => {
		insertInto(connection, release, [{ ...readReleaseNote(data), inputs, method: METHOD, schemaVersion: SCHEMA_VERSION }]);
		insertReference(connection, reference);
		insertCatalogue(connection, shown);
		insertEditions(connection, editions, reference);
		insertInto(connection, statements, said);
		insertPlaces(connection, data, editions, reference.lineage);
		insertImported(connection, imported.runs, imported.observations);
		timed('filled the tables of places, definitions and figures');
		const scored = derive(connection, { ...imported, reference, editions, indicators: shown.indicators, standards: catalogue.standards });
		timed(`worked out ${[...scored].map(([edition, count]) => `${edition}: ${count} scored`).join(', ')}`);
	})();
}

function timer(progress: Progress | undefined): (done: string) => void {
	let last = performance.now();
	return (done) => {
		const now = performance.now();
		progress?.(done, now - last);
		last = now;
	};
}
