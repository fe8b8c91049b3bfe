import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** One import of a file: what it names, and the repository path where it is ours. */
export interface Import {
	readonly from: string;
	readonly named: string;
	/** Path from the root, or `undefined` where it is a package or an alias of the framework. */
	readonly path: string | undefined;
	/** Whether only types come in, which leave nothing behind when the code runs. */
	readonly typeOnly: boolean;
}

const STATIC = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"\n]+)['"]/g;

/** Everything that a file imports, or exports anew. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
	const found = [...text.matchAll(STATIC)].map(([, type, named]) => ({ named: named!, typeOnly: type !== undefined }));
	const dynamic = [...text.matchAll(DYNAMIC)].map(([, named]) => ({ named: named!, typeOnly: false }));
	return [...found, ...dynamic].map(({ named, typeOnly }) => ({ from: path, named, path: resolve(path, named), typeOnly }));
}

function resolve(from: string, named: string): string | undefined {
	if (named.startsWith('#lib/')) return `src/lib/${named.slice(5)}`;
	return named.startsWith('.') ? posix.join(posix.dirname(from), named) : undefined;
}
