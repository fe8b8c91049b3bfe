import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a Chromium is: the one that CHROMIUM_PATH names, or the first on the path, or the one that Playwright brought;
 * `undefined` where there is none. Throws where CHROMIUM_PATH names nothing.
 * @param {Record<string, string | undefined>} env
 * @param {() => string | undefined} playwrights
 * @param {(path: string) => boolean} [exists]
 */
export function findChromium(env, playwrights, exists = existsSync) {
	const named = env['CHROMIUM_PATH'];
	if (named) {
		if (!exists(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
		return named;
	}
	const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'];
	const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
	if (onPath) return onPath;
	const own = playwrights();
	return own && exists(own) ? own : undefined;
}

/** Where Playwright would keep a Chromium of its own. */
async function playwrightsChromium() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/**
 * The path of a Chromium, which is installed first where there is none: with apt-get where that may be used, otherwise with
 * Playwright. Throws a sentence where neither works, since a test that is not run has not passed.
 */
export async function ensureChromium() {
	const own = await playwrightsChromium();
	const find = () => findChromium(process.env, () => own);
	const found = find();
	if (found) return found;
	const report = (await hasAptGet()) ? await installWithAptGet() : await installWithPlaywright();
	const installed = find();
	if (installed) return installed;
	throw new Error(
		`The browser tests need Chromium, and it could not be installed. Install it and run the command again, or name one: CHROMIUM_PATH=/path/to/chromium npm test\n${report}`
	);
}

async function hasAptGet() {
	return (await run('apt-get', ['--version'], { quiet: true })).code === 0;
}

/** The last lines of what apt-get said; as root, or by a sudo that asks nothing. */
async function installWithAptGet() {
	const root = process.getuid?.() === 0;
	const aptGet = async (/** @type {string[]} */ ...args) =>
		root
			? await run('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
			: await run('sudo', ['-n', 'apt-get', ...args], { quiet: true });
	console.log('\n  no Chromium found: apt-get update, apt-get install -y chromium');
	await aptGet('update');
	const { output } = await aptGet('install', '-y', '--no-install-recommends', 'chromium');
	return output.trimEnd().split('\n').slice(-8).join('\n');
}

/** The last lines of what Playwright said. */
async function installWithPlaywright() {
	console.log('\n  no Chromium found: playwright install chromium');
	const { output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { quiet: true });
	return output.trimEnd().split('\n').slice(-8).join('\n');
}
