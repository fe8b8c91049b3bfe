// npm test: installs what is missing, then every check there is. The last line is "N passed, N failed".
import { fileURLToPath } from 'node:url';
import { build, release } from './setup/build.mjs';
import { browserTests, unitTests, wholeCheck } from './setup/checks.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { install } from './setup/install.mjs';
import { nodeComplaint } from './setup/node-version.mjs';
import { step } from './setup/step.mjs';
import { ONE_FAILED, ONE_PASSED, sumOf } from './setup/totals.mjs';

/** @typedef {import('./setup/totals.mjs').Totals} Totals */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Totals[]} */
const totals = [];

/**
 * Does one check under a heading, adds up what it counted, and answers whether all of it passed; an error is one failure.
 * @param {string} title
 * @param {() => Promise<Totals>} work
 */
async function check(title, work) {
	const began = performance.now();
	console.log(`\n== ${title}`);
	const result = await work().catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		return ONE_FAILED;
	});
	totals.push(result);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`== ${title}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`);
	return result.failed === 0;
}

async function everything() {
	const complaint = nodeComplaint(process.versions.node);
	if (complaint) throw new Error(complaint);
	await step('Installing packages', () => install(root));
	await check('Types', async () =>
		sumOf([
			await wholeCheck(root, '@sveltejs/kit/svelte-kit.js', ['sync']),
			await wholeCheck(root, 'svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json'])
		])
	);
	await check('Format', () => wholeCheck(root, 'prettier/bin/prettier.cjs', ['--check', '.']));
	await check('Lint', () => wholeCheck(root, 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
	const built = await check('Build', () => step('Building the app', () => build(root)).then(() => ONE_PASSED));
	const released = await check('Release', () => step('Making the release from data/', () => release(root)).then(() => ONE_PASSED));
	await check('Unit tests', () => unitTests(root));
	await check('Browser tests', async () => {
		if (!built || !released) throw new Error('The browser tests need the built app and its release.');
		return await browserTests(root, await ensureChromium());
	});
}

try {
	await everything();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	totals.push(ONE_FAILED);
}
const { passed, failed } = sumOf(totals);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
