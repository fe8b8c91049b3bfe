import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FOLDER = 'drizzle';

/** The SQL with each CREATE TABLE ended as STRICT, so that a column refuses what is not of its type; drizzle cannot write it. */
export function strict(sql: string): string {
	return sql.replace(/^(CREATE TABLE [\s\S]*?\n\))( STRICT)?;/gm, '$1 STRICT;');
}

/**
 * The SQL without the copying of rows from a table's old form to its new one, which drizzle writes for columns that the old form does
 * not have: every database is made from nothing, so no table has rows when its form changes.
 */
export function withoutCopying(sql: string): string {
	return sql.replace(/^INSERT INTO `__new_\w+`\([^)]*\) SELECT [^;]*;(?:--> statement-breakpoint)?\n/gm, '');
}

/** Writes the migration that brings the database to the tables of the schema, and makes each of its tables STRICT. */
function migration(name: string): void {
	const made = spawnSync('npx', ['drizzle-kit', 'generate', '--name', name], { stdio: 'inherit' });
	if (made.status !== 0) process.exit(made.status ?? 1);
	for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))) {
		const path = `${FOLDER}/${file}`;
		writeFileSync(path, withoutCopying(strict(readFileSync(path, 'utf8'))));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const name = process.argv[2];
	if (name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
		process.stderr.write('Give the migration a name of small letters, digits and hyphens: npm run db:generate -- NAME\n');
		process.exit(1);
	}
	migration(name);
}
