import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code by which figures become results: a change of it may change one. */
export const METHOD_CODE = [
	'src/lib/domain/comparison',
	'src/lib/domain/persistence',
	'src/lib/domain/scoring',
	'src/lib/domain/statistics',
	'scripts/release/derive'
] as const;

/** What one state of that code means for results. */
export interface MethodEntry {
	/** The version of the method that was in force. */
	readonly method: string;
	/** The SHA-256 of the code, as `methodHash` gives it. */
	readonly code: string;
	/** What changed in results, or “no result changes: …” with the reason to think so. */
	readonly change: string;
}

function filesIn(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** Code without comments and white space, so that a word in a comment is no change of the method. */
function bare(text: string): string {
	return text
		.replaceAll(/\/\*[\s\S]*?\*\//g, '')
		.replaceAll(/^\s*\/\/.*$/gm, '')
		.replaceAll(/\s+/g, '');
}

/** SHA-256 over the code of the method, comments and layout apart: 64 hexadecimal digits. */
export function methodHash(root: string): string {
	const hash = createHash('sha256');
	for (const path of METHOD_CODE.flatMap((folder) => filesIn(root, folder))) hash.update(`${bare(readFileSync(path, 'utf8'))}\n`);
	return hash.digest('hex');
}

/** What to do where the code of the method is not the one last recorded. */
export function howToRecord(code: string): string {
	return (
		`The code of the method changed. Where a result could change, give METHOD in src/lib/domain/method.ts a new version. ` +
		`Then add to scripts/release/method-record.json { "method": the version, "code": "${code}", "change": ` +
		`what changes in results, or "no result changes: " and why }.`
	);
}
