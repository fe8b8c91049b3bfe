/** @typedef {{ passed: number, failed: number }} Totals */

/** One thing that went wrong, or right, outside a test runner: a lint, a build. */
export const ONE_FAILED = Object.freeze({ passed: 0, failed: 1 });
export const ONE_PASSED = Object.freeze({ passed: 1, failed: 0 });

/**
 * What a report of vitest's JSON reporter counts. A file that could not be loaded counts as one failure, and so does a
 * skipped test: what was not run has not passed.
 * @param {any} report
 * @returns {Totals}
 */
export function vitestTotals(report) {
	const files = /** @type {{ status: string, assertionResults: { status: string }[] }[]} */ (report.testResults);
	const results = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
	const unread = files.filter(
		(file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed')
	).length;
	const passed = results.filter((status) => status === 'passed').length;
	return { passed, failed: results.length - passed + unread };
}

/**
 * What a report of Playwright's JSON reporter counts. A flaky test (one that passed at a second try) and a skipped one count
 * as failed, and so does each error outside a test.
 * @param {any} report
 * @returns {Totals}
 */
export function playwrightTotals(report) {
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}

/**
 * The sum of several totals.
 * @param {readonly Totals[]} totals
 * @returns {Totals}
 */
export function sumOf(totals) {
	return {
		passed: totals.reduce((sum, { passed }) => sum + passed, 0),
		failed: totals.reduce((sum, { failed }) => sum + failed, 0)
	};
}
