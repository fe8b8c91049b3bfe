import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a path, or the path itself where it is a file, in alphabetical order; none where it does not exist.
 * @param {string} path
 * @returns {string[]}
 */
export function filesOf(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesOf(join(path, name)));
}

/**
 * The SHA-256, in hex, of the names and bytes of all files below some paths, relative to a root: equal exactly where nothing
 * was added, removed, renamed or changed.
 * @param {string} root
 * @param {readonly string[]} paths
 */
export function fingerprintOf(root, paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap((path) => filesOf(join(root, path)))) {
		const bytes = readFileSync(file);
		hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}
