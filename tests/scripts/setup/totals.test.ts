import { expect, it } from 'vitest';
import { playwrightTotals, sumOf, vitestTotals } from '../../../scripts/setup/totals.mjs';

const file = (status: string, ...results: string[]) => ({ status, assertionResults: results.map((result) => ({ status: result })) });

it('vitestTotals counts passed tests, and every other test as failed, skipped ones too', () => {
	const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed', 'pending', 'skipped', 'todo')] };
	expect(vitestTotals(report)).toEqual({ passed: 3, failed: 4 });
});

it('vitestTotals counts a file that could not be loaded as one failure', () => {
	expect(vitestTotals({ testResults: [file('passed', 'passed'), file('failed')] })).toEqual({ passed: 1, failed: 1 });
});

it('playwrightTotals counts unexpected, flaky and skipped tests and errors outside tests as failed', () => {
	const stats = { expected: 10, unexpected: 1, flaky: 2, skipped: 3 };
	expect(playwrightTotals({ stats, errors: [{ message: 'no server' }] })).toEqual({ passed: 10, failed: 7 });
});

it('sumOf adds up, and nothing comes to nought', () => {
	expect(sumOf([])).toEqual({ passed: 0, failed: 0 });
	expect(
		sumOf([
			{ passed: 1, failed: 2 },
			{ passed: 10, failed: 0 }
		])
	).toEqual({ passed: 11, failed: 2 });
});
