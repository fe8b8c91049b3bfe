import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Does some work unless its stamp says that it was done for the same inputs; leaves the stamp after work that ended well.
 * Returns whether anything was done. Work that throws leaves no stamp.
 * @param {string} stamp path of the file that remembers the inputs
 * @param {string} inputs what the work depends on, as one text
 * @param {() => void | Promise<void>} work
 * @returns {Promise<boolean>}
 */
export async function unlessStamped(stamp, inputs, work) {
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return false;
	await work();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, inputs);
	return true;
}
