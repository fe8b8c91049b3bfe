import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** A file that was found, or why not. */
export type Found = { readonly file: string; readonly bytes: Uint8Array } | { readonly fault: string };

/** The files of a source: those that it declares by name, in their order, and whether any other name may be given too. */
export interface Expected {
	readonly source: string;
	readonly declared: readonly string[];
	readonly anyName: boolean;
}

const LARGEST = 200 * 1024 * 1024;

/** The bytes of a file that lies, links resolved, under a folder, or where it was given by path alone in its own. */
function bytesUnder(folder: string | undefined, path: string, file: string): Found {
	if (!existsSync(path)) return { fault: `There is no file ${path}.` };
	if (folder !== undefined && !existsSync(folder)) return { fault: `There is no folder ${folder}.` };
	const real = realpathSync(path);
	if (!real.startsWith(realpathSync(folder ?? dirname(path)) + sep))
		return { fault: `${path} ${folder === undefined ? 'leads out of its folder' : `is not under ${folder}`}: say --source-dir.` };
	const { size } = statSync(real);
	if (!statSync(real).isFile()) return { fault: `${path} is not a file.` };
	return size > LARGEST ? { fault: `${path} is larger than 200 MB.` } : { file, bytes: readFileSync(real) };
}

/** Everything in the folder of a source that declares no names, in the order of the names. */
function filesOfFolder(folder: string, source: string): Found[] {
	const own = join(folder, source);
	const names = existsSync(own) ? readdirSync(own).sort() : [];
	if (names.length === 0) return [{ fault: `There is no file in ${own}.` }];
	return names.map((name) => bytesUnder(folder, join(own, name), name));
}

function twice(names: readonly string[]): Found[] {
	const repeated = names.filter((name, i) => names.indexOf(name) !== i);
	return repeated.map((name) => ({ fault: `Two files are called ${name}: import one after the other.` }));
}

function declaredAmong(folder: string | undefined, { source, declared }: Expected, given: readonly string[]): Found[] {
	return declared.map((file): Found => {
		const path = given.find((one) => basename(one) === file);
		return path === undefined ? { fault: `${source} needs ${file} too.` } : bytesUnder(folder, path, file);
	});
}

/**
 * The files of a source, each with its bytes or with a sentence on why it cannot be read: those given by path, declared ones told
 * apart by name (a single one under any name), or else those in the source's own folder. Where any name may be given, what a
 * file is will be decided by what is in it, and declared files are needed only if one of them is given. Without a folder, files
 * given by path may lie anywhere.
 */
export function findFiles(folder: string | undefined, expected: Expected, given: readonly string[]): Found[] {
	const { source, declared, anyName } = expected;
	if (given.length === 0) {
		const base = folder ?? '.';
		return declared.length === 0 ? filesOfFolder(base, source) : declared.map((file) => bytesUnder(base, join(base, source, file), file));
	}
	const [only] = declared;
	if (!anyName && declared.length === 1 && given.length === 1) return [bytesUnder(folder, given[0]!, only!)];
	const others = given.filter((path) => !declared.includes(basename(path)));
	if (!anyName) {
		const strange = others.map((path) => ({ fault: `${basename(path)} is no file of ${source}, which has ${declared.join(', ')}.` }));
		return [...declaredAmong(folder, expected, given), ...strange];
	}
	const known = others.length < given.length ? declaredAmong(folder, expected, given) : [];
	return [...known, ...others.map((path) => bytesUnder(folder, path, basename(path))), ...twice(given.map((path) => basename(path)))];
}
