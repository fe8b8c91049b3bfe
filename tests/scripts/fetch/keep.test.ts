import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFile } from '../../../scripts/fetch/keep.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes the folder and leaves nothing beside the file', () => {
	const path = keepFile(join(folder, 'raw', 'fingertips'), 'a.csv', Buffer.from('a\n'));
	expect(readFileSync(path, 'utf8')).toBe('a\n');
	expect(readdirSync(join(folder, 'raw', 'fingertips'))).toEqual(['a.csv']);
});

it('replaces a file whole, and leaves nothing behind where it cannot', () => {
	keepFile(folder, 'a.csv', Buffer.from('old\n'));
	expect(readFileSync(keepFile(folder, 'a.csv', Buffer.from('new\n')), 'utf8')).toBe('new\n');
	mkdirSync(join(folder, 'b.csv', 'full'), { recursive: true });
	expect(() => keepFile(folder, 'b.csv', Buffer.from('b\n'))).toThrow();
	expect(existsSync(join(folder, 'b.csv.part'))).toBe(false);
});
