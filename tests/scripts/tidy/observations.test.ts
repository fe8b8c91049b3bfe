import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
	observationsFile,
	observationsText,
	publishedText,
	readObservations,
	type ObservationRow
} from '../../../scripts/tidy/observations.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'observations'));

const key = { indicator: 'suicide-rate', area: 'E38000130', map: '2021-04', run: '1' } as const;
const ROWS: ObservationRow[] = [
	{ ...key, period: '2017-19', missing: 'suppressed', text: '*', at: 'line 9, value' },
	{ ...key, period: '2011-13', value: 12.8, at: 'line 8, value' },
	{ ...key, period: '2014-16', value: 0.1 + 0.2, flags: ['rounded', 'break'], suspect: 'Too good, "by far"', at: 'line 7, value' }
];
const write = (text: string): void => writeFileSync(observationsFile(folder, 's'), text);
describe('the file of figures', () => {
	it('reads back what was written, in the order of its keys, whatever order it came in', () => {
		write(observationsText('s', ROWS));
		expect(readObservations(folder, 's')).toEqual([ROWS[1], ROWS[2], ROWS[0]]);
		expect(observationsText('s', [...ROWS].reverse())).toBe(observationsText('s', ROWS));
	});
	it('refuses a row with a value and a reason, or with neither', () => {
		const [header, first] = observationsText('s', [ROWS[1]!]).split('\n');
		for (const line of [first!.replace('12.8,', '12.8,held'), first!.replace('12.8', '')]) {
			write(`${header}\n${line}\n`);
			expect(() => readObservations(folder, 's')).toThrow('has a value or a reason, never both');
		}
	});
	it('knows what stood in the cell, even where only the value is kept', () => {
		expect(ROWS.map(publishedText)).toEqual(['*', '12.8', '0.30000000000000004']);
	});
});
