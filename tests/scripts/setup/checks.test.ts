import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withReport } from '../../../scripts/setup/checks.mjs';
import type { Totals } from '../../../scripts/setup/totals.mjs';

const count = (report: unknown) => report as Totals;

/** A runner that leaves a report and ends with a code. */
const runner = (report: string, code: number) => (path: string) => {
	writeFileSync(path, report);
	return Promise.resolve({ code });
};

beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
});

it('withReport answers what the report counts', async () => {
	expect(await withReport(count, runner('{"passed":3,"failed":2}', 1))).toEqual({ passed: 3, failed: 2 });
	expect(await withReport(count, runner('{"passed":3,"failed":0}', 0))).toEqual({ passed: 3, failed: 0 });
});

it('withReport counts a failure where the runner failed without a failed test, and where it ran none', async () => {
	expect(await withReport(count, runner('{"passed":3,"failed":0}', 1))).toEqual({ passed: 3, failed: 1 });
	expect(await withReport(count, runner('{"passed":0,"failed":0}', 0))).toEqual({ passed: 0, failed: 1 });
});

it('withReport counts one failure where there is no report or half of one', async () => {
	expect(await withReport(count, () => Promise.resolve({ code: 0 }))).toEqual({ passed: 0, failed: 1 });
	expect(await withReport(count, runner('{"passed":3', 0))).toEqual({ passed: 0, failed: 1 });
});
