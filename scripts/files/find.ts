import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** A file that was found, or why not. */
export type Found = { readonly file: string; readonly bytes: Uint8Array } | { readonly fault: string };

const LARGEST = 200 * 1024 * 1024;

/** The bytes of a file that lies, links resolved, under a folder. */
function bytesUnder(folder: string, path: string, file: string): Found {
	if (!existsSync(path)) return { fault: `There is no file ${path}.` };
	const real = realpathSync(path);
	if (!real.startsWith(realpathSync(folder) + sep)) return { fault: `${path} is not under ${folder}: say --source-dir.` };
	const { size } = statSync(real);
	if (!statSync(real).isFile()) return { fault: `${path} is not a file.` };
	return size > LARGEST ? { fault: `${path} is larger than 200 MB.` } : { file, bytes: readFileSync(real) };
}

/**
 * The declared files of a source, in their order: those given by path, told apart by name (a single one under any name), or
 * else those in the source's own folder. Each comes with its bytes or with a sentence on why it cannot be read.
 */
export function findFiles(folder: string, source: string, declared: readonly string[], given: readonly string[]): Found[] {
	if (given.length === 0) return declared.map((file) => bytesUnder(folder, join(folder, source, file), file));
	const [only] = declared;
	if (declared.length === 1 && given.length === 1) return [bytesUnder(folder, given[0]!, only!)];
	const strange = given.filter((path) => !declared.includes(basename(path)));
	const found = declared.map((file): Found => {
		const path = given.find((one) => basename(one) === file);
		return path === undefined ? { fault: `${source} needs ${file} too.` } : bytesUnder(folder, path, file);
	});
	return [...found, ...strange.map((path) => ({ fault: `${basename(path)} is no file of ${source}, which has ${declared.join(', ')}.` }))];
}
