import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unlessStamped } from '../../../scripts/setup/stamp.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stamp-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('unlessStamped works once for the same inputs, and again for others', async () => {
	const stamp = join(folder, 'build/.inputs');
	let times = 0;
	const work = () => {
		times++;
	};
	expect(await unlessStamped(stamp, 'a', work)).toBe(true);
	expect(await unlessStamped(stamp, 'a', work)).toBe(false);
	expect(await unlessStamped(stamp, 'b', work)).toBe(true);
	expect(times).toBe(2);
});

it('unlessStamped leaves no stamp after work that failed', async () => {
	const stamp = join(folder, 'stamp');
	const fails = () => Promise.reject(new Error('no space'));
	await expect(unlessStamped(stamp, 'a', fails)).rejects.toThrow('no space');
	expect(existsSync(stamp)).toBe(false);
});
