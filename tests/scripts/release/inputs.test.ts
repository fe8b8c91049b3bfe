import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inputsHash } from '../../../scripts/release/inputs.ts';

const FOLDERS = ['data/areas', 'drizzle', 'src/lib/catalogue', 'src/lib/domain', 'src/lib/server/db', 'scripts/tidy', 'scripts/release'];

function project(): string {
	const root = mkdtempSync(join(tmpdir(), 'ccg-lens-inputs-'));
	for (const folder of FOLDERS) {
		mkdirSync(join(root, folder), { recursive: true });
		writeFileSync(join(root, folder, 'a.ts'), folder);
	}
	return root;
}

it('inputsHash is the same for the same files in two places', () => expect(inputsHash(project())).toBe(inputsHash(project())));

it.each(FOLDERS)('inputsHash changes where a file in %s changes, comes or is renamed', (folder) => {
	const root = project();
	const hashes = [inputsHash(root)];
	for (const [name, text] of [
		['a.ts', 'changed'],
		['b.ts', '']
	] as const) {
		writeFileSync(join(root, folder, name), text);
		hashes.push(inputsHash(root));
	}
	expect(new Set(hashes).size).toBe(3);
});

it('inputsHash takes no notice of files elsewhere, nor of halves of files', () => {
	const root = project();
	const before = inputsHash(root);
	writeFileSync(join(root, 'README.md'), 'words');
	writeFileSync(join(root, 'data', 'runs.csv.part'), 'half');
	expect(inputsHash(root)).toBe(before);
});
