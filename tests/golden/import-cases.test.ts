import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREA_FIXTURES, FILE_FIXTURES, PERIOD_FIXTURES, VALUE_FIXTURES } from '../scripts/importers/case-fixtures.ts';
import type { Fixture } from '../scripts/importers/damaged.ts';
import { reportOf, type CaseReport } from '../scripts/importers/case-reports.ts';

/** What each fixture must come to, looked through by hand against the specification of bad input; in the order of the fixtures. */
const golden = JSON.parse(readFileSync(new URL('./import-cases.json', import.meta.url), 'utf8')) as CaseReport[];
const fixtures: readonly Fixture[] = [...FILE_FIXTURES, ...VALUE_FIXTURES, ...AREA_FIXTURES, ...PERIOD_FIXTURES];

describe('a damaged file of the made-up source', () => {
	it('has a golden report each', () => {
		expect(golden.map(({ case: number, what }) => `${number} ${what}`)).toEqual(
			fixtures.map(({ case: number, what }) => `${number} ${what}`)
		);
	});
	it.each(fixtures.map((fixture, i) => [fixture.case, fixture.what, fixture, i] as const))('case %i: %s', async (number, _, fixture, i) => {
		const report = await reportOf(fixture);
		expect(report).toEqual(golden[i]);
		const found = fixture.found ?? number;
		if (found !== 'none') expect(report.findings.some((finding) => finding.startsWith(`${found} `))).toBe(true);
	});
});
