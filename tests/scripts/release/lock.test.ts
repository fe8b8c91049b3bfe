import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LockHeld, withLock } from '../../../scripts/release/lock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ccg-lens-lock-'));
});
const work = async () => await Promise.resolve('done');

describe('withLock', () => {
	it('runs the work and lets go, also where the work fails', async () => {
		expect(await withLock(folder, work)).toBe('done');
		await expect(withLock(folder, async () => await Promise.reject(new Error('full')))).rejects.toThrow('full');
		expect(existsSync(join(folder, '.lock'))).toBe(false);
	});

	it('ends at once where another is at work, and leaves its lock alone', async () => {
		await withLock(folder, async () => {
			await expect(withLock(folder, work)).rejects.toThrow(LockHeld);
			expect(existsSync(join(folder, '.lock'))).toBe(true);
		});
	});

	it.each(['999999999', '', 'nonsense', '-1'])('takes over a lock that “%s” left behind', async (holder) => {
		writeFileSync(join(folder, '.lock'), holder);
		expect(await withLock(folder, work)).toBe('done');
	});

	it('lets one of ten that start together win', async () => {
		const slow = async () => await new Promise((resolve) => setTimeout(() => resolve('done'), 50));
		const all = await Promise.allSettled(Array.from({ length: 10 }, async () => await withLock(folder, slow)));
		expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
});
