import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the repository: its path from the root, with forward slashes, and what it says. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** A rule of the house: one sentence for each fault that it finds among some files. */
export type Rule = (files: readonly SourceFile[]) => readonly string[];

/** Folders at the root that hold nothing of ours, or nothing that is kept. */
const PASSED_OVER = [
	'.git',
	'.svelte-kit',
	'.cache',
	'node_modules',
	'build',
	'raw',
	'releases',
	'test-results',
	'playwright-report',
	'bench-results'
];

const TEXT = /\.(ts|js|mjs|svelte|scss|css|html|json|csv|md|sql|svg|txt|topojson|yml)$|^(LICENSE|run|\.[a-z]+)$/;

/** Every text file below a folder of the repository, in alphabetical order. */
export function readTree(root: string, folder = ''): readonly SourceFile[] {
	const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry) => {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (entry.isDirectory()) return PASSED_OVER.includes(path) ? [] : readTree(root, path);
		return TEXT.test(entry.name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
	});
}

/** Whether a file is code: TypeScript, JavaScript or a component, in src, scripts or tests. */
export function isCode({ path }: Pick<SourceFile, 'path'>): boolean {
	return /^(src|scripts|tests)\/.*\.(ts|mjs|js|svelte)$/.test(path);
}
