import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indicators } from '#lib/catalogue/index.ts';
import { readImported } from '../../../../scripts/release/rows/observations.ts';
import { readRuns, runsText } from '../../../../scripts/tidy/runs.ts';
import { ROOT } from '../../../support/release.ts';

const SOURCE = 'phe-cervical-screening';
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ccg-lens-imported-'));
	const data = join(ROOT, 'data');
	mkdirSync(join(folder, 'observations'));
	copyFileSync(join(data, 'observations', `${SOURCE}.csv`), join(folder, 'observations', `${SOURCE}.csv`));
	writeFileSync(join(folder, 'runs.csv'), runsText(readRuns(data).filter((run) => run.source === SOURCE)));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readImported', () => {
	it('reads every figure of a source with the days of its period and the id of its import', () => {
		const { observations, runs } = readImported(folder, indicators);
		expect(runs).toHaveLength(1);
		// 207 CCGs of April 2017 and two age bands (SERIES-NOTES of the figures, section 3).
		expect(observations).toHaveLength(414);
		expect(observations[0]).toMatchObject({ run: `${SOURCE}/1`, period: { starts: '2017-12-01', ends: '2017-12-31' } });
	});

	it('refuses figures that are not those the import wrote', () => {
		appendFileSync(join(folder, 'observations', `${SOURCE}.csv`), '\n');
		expect(() => readImported(folder, indicators)).toThrow(
			`The import of ${SOURCE} was interrupted, or its file was changed by hand; import it again.`
		);
	});
});
