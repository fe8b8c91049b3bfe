import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] on top of the environment
 * @property {boolean} [quiet] keep what it prints, instead of letting it through
 */

/**
 * Runs a program to its end: its exit code (1 where a signal ended it or it could not be started) and, where quiet, all
 * that it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, quiet = false } = {}) {
	return new Promise((done) => {
		const child = spawn(command, args, {
			...(cwd === undefined ? {} : { cwd }),
			env: { ...process.env, ...env },
			stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
		});
		let output = '';
		child.stdout?.on('data', (chunk) => (output += String(chunk)));
		child.stderr?.on('data', (chunk) => (output += String(chunk)));
		child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }));
		child.on('close', (code) => done({ code: code ?? 1, output }));
	});
}

/**
 * Runs a program quietly; throws with all that it printed where it fails.
 * @param {string} what the sentence to open the error with
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(what, command, args, options) {
	const { code, output } = await run(command, args, { ...options, quiet: true });
	if (code !== 0) throw new Error(`${what}\n${output.trimEnd()}`);
	return output;
}
