import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHOD } from './method.ts';

/** Everything that a release is made from: the figures, the catalogue, the arithmetic, the tables and the code that fills them. */
const MADE_FROM = [
	'data',
	'drizzle',
	'src/lib/catalogue',
	'src/lib/domain',
	'src/lib/server/db',
	'scripts/tidy',
	'scripts/release'
] as const;

/** The paths of all files in a folder, folders within it too, in the order of their names. */
function filesIn(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => (entry.isDirectory() ? filesIn(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** SHA-256 over the paths and contents of all that a release is made from, and the method's version: 64 hexadecimal digits. */
export function inputsHash(root: string): string {
	const hash = createHash('sha256').update(`method ${METHOD}\n`);
	for (const path of MADE_FROM.flatMap((folder) => filesIn(root, folder)).filter((path) => !path.endsWith('.part'))) {
		hash.update(
			`${path}\n${createHash('sha256')
				.update(readFileSync(join(root, path)))
				.digest('hex')}\n`
		);
	}
	return hash.digest('hex');
}
