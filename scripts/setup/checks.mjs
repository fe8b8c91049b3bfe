import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { ONE_FAILED, ONE_PASSED, playwrightTotals, vitestTotals } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */

/**
 * Runs a program of the packages that passes or fails as a whole.
 * @param {string} root
 * @param {string} script path in node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Totals>}
 */
export async function wholeCheck(root, script, args) {
	const { code } = await run(process.execPath, [join('node_modules', script), ...args], { cwd: root });
	return code === 0 ? ONE_PASSED : ONE_FAILED;
}

/**
 * Runs the unit tests; a run that leaves no report counts as one failure.
 * @param {string} root
 */
export async function unitTests(root) {
	return await withReport(vitestTotals, async (report) => {
		const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		return await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { cwd: root });
	});
}

/**
 * Runs the browser tests with a Chromium; a run that leaves no report counts as one failure.
 * @param {string} root
 * @param {string} chromium path of the program
 */
export async function browserTests(root, chromium) {
	return await withReport(playwrightTotals, async (report) => {
		const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
		return await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], { cwd: root, env });
	});
}

/**
 * What a runner's report counts, with one failure more where the runner failed and the report does not say why, or counts
 * no test at all.
 * @param {(report: unknown) => Totals} count
 * @param {(path: string) => Promise<{ code: number }>} runner
 * @returns {Promise<Totals>}
 */
export async function withReport(count, runner) {
	const folder = mkdtempSync(join(tmpdir(), 'ccg-lens-report-'));
	try {
		const path = join(folder, 'report.json');
		const { code } = await runner(path);
		const totals = readReport(path, count);
		const unexplained = totals.failed === 0 && (code !== 0 || totals.passed === 0);
		return unexplained ? { ...totals, failed: 1 } : totals;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @param {string} path
 * @param {(report: unknown) => Totals} count
 * @returns {Totals}
 */
function readReport(path, count) {
	try {
		return count(JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		console.error(`The test runner left no report that can be read: ${error instanceof Error ? error.message : error}`);
		return ONE_FAILED;
	}
}
