import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown where another build holds the lock. */
export class LockHeld extends Error {}

/** Runs a piece of work while no other process may build into the same folder; a lock whose process is gone is taken over. */
export async function withLock<T>(releases: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(releases, { recursive: true });
	const path = join(releases, '.lock');
	take(path);
	try {
		return await work();
	} finally {
		rmSync(path, { force: true });
	}
}

function take(path: string): void {
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			const file = openSync(path, 'wx');
			writeSync(file, String(process.pid));
			closeSync(file);
			return;
		} catch (cause) {
			if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
			const holder = Number(readFileSync(path, 'utf8'));
			if (isAlive(holder)) throw new LockHeld(`Another build is at work (process ${holder}).`);
			rmSync(path, { force: true });
		}
	}
	throw new LockHeld('Another build took the lock first.');
}

function isAlive(process_: number): boolean {
	if (!Number.isInteger(process_) || process_ <= 0) return false;
	try {
		process.kill(process_, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
