import { join } from 'node:path';
import { fingerprintOf } from './fingerprint.mjs';
import { mustRun } from './run.mjs';
import { unlessStamped } from './stamp.mjs';

/** What the built app is made of. */
const INPUTS = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * Builds the app into build/ where anything that it is made of has changed; `false` where nothing has.
 * @param {string} root
 */
export async function build(root) {
	return await unlessStamped(join(root, 'build/.inputs'), fingerprintOf(root, INPUTS), async () => {
		await mustRun('The app could not be built.', process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: root });
	});
}

/**
 * Makes the release that data/ and the catalogue describe, where there is none of the same inputs; the command's last line.
 * @param {string} root
 */
export async function release(root) {
	const args = ['--import', 'tsx', 'scripts/release.ts'];
	const output = await mustRun('The release could not be made.', process.execPath, args, { cwd: root });
	return output.trimEnd().split('\n').at(-1) || 'done';
}
