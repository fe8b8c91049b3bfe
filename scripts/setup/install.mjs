import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { mustRun } from './run.mjs';
import { unlessStamped } from './stamp.mjs';

/**
 * What an installation depends on: the lock file, by hash, and the binary interface of Node, for which better-sqlite3 is built.
 * @param {string} lock the text of package-lock.json
 * @param {string} abi
 */
export function installInputs(lock, abi) {
	return `${createHash('sha256').update(lock).digest('hex')} node-abi-${abi}\n`;
}

/**
 * Installs the packages of the lock file where they are missing or the lock file or Node has changed; `false` where nothing
 * had to be done. Throws with npm's own words where it fails.
 * @param {string} root
 */
export async function install(root) {
	const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
	const inputs = installInputs(lock, process.versions.modules);
	return await unlessStamped(join(root, 'node_modules/.ccg-lens-install'), inputs, async () => {
		const [command, first] = npm();
		await mustRun('The packages could not be installed.', command, [...first, 'ci', '--no-audit', '--no-fund'], { cwd: root });
	});
}

/**
 * How to call the npm that runs this command, or else the one on the path.
 * @returns {[command: string, first: string[]]}
 */
function npm() {
	const script = process.env['npm_execpath'];
	return script?.endsWith('.js') && existsSync(script) ? [process.execPath, [script]] : ['npm', []];
}
