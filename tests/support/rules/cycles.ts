import { importsOf } from './imports.ts';
import { isCode, type Rule } from './source-file.ts';

/** Every ring of files that import one another, named once by its first file; imports of types alone make no ring. */
export const cycleFaults: Rule = (files) => {
	const below = new Map(
		files.filter(isCode).map((file) => [
			file.path,
			importsOf(file)
				.filter(({ typeOnly }) => !typeOnly)
				.flatMap(({ path }) => path ?? [])
		])
	);
	const done = new Set<string>();
	const faults: string[] = [];
	const walk = (path: string, trail: readonly string[]): void => {
		const at = trail.indexOf(path);
		if (at >= 0) faults.push(`Files import one another in a ring: ${[...trail.slice(at), path].join(' -> ')}.`);
		if (at >= 0 || done.has(path)) return;
		for (const next of below.get(path) ?? []) walk(next, [...trail, path]);
		done.add(path);
	};
	for (const path of below.keys()) walk(path, []);
	return faults;
};
