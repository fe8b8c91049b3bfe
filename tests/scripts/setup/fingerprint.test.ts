import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprintOf } from '../../../scripts/setup/fingerprint.mjs';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	mkdirSync(join(root, 'src/deep'), { recursive: true });
	writeFileSync(join(root, 'src/deep/a.ts'), 'one');
	writeFileSync(join(root, 'lock'), 'lock');
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

const now = () => fingerprintOf(root, ['src', 'lock', 'absent']);

it('fingerprintOf is the same for the same files, whenever they were written', () => {
	const before = now();
	writeFileSync(join(root, 'src/deep/a.ts'), 'one');
	expect(now()).toBe(before);
});

it('fingerprintOf changes with a byte, a name, a new file, and a file gone', () => {
	const before = now();
	writeFileSync(join(root, 'src/deep/a.ts'), 'two');
	const byte = now();
	writeFileSync(join(root, 'src/deep/a.ts'), 'one');
	renameSync(join(root, 'src/deep/a.ts'), join(root, 'src/deep/b.ts'));
	const name = now();
	writeFileSync(join(root, 'src/c.ts'), '');
	const added = now();
	rmSync(join(root, 'lock'));
	expect(new Set([before, byte, name, added, now()]).size).toBe(5);
});
