import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function filesUnder(folder: string, within = ''): string[] {
	return readdirSync(join(folder, within), { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => (entry.isDirectory() ? filesUnder(folder, `${within}${entry.name}/`) : [`${within}${entry.name}`]));
}

/** The SHA-256 of a folder: of the names and bytes of its files, but for locks and files half written; of nothing where there is none. */
export function folderHash(folder: string): string {
	const hash = createHash('sha256');
	const files = existsSync(folder) ? filesUnder(folder) : [];
	for (const file of files.filter((path) => !path.endsWith('.lock') && !path.endsWith('.part'))) {
		const bytes = readFileSync(join(folder, file));
		hash.update(`${file}\n${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}
