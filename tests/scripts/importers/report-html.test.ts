import { describe, expect, it } from 'vitest';
import { importExample } from './case-reports.ts';
import { EXAMPLE } from './example-file.ts';
import { reportHtml } from '../../../scripts/importers/report-html.ts';
import { writtenReport } from '../../../scripts/importers/written-report.ts';

const at = new Date('2016-07-01T09:00:00Z');
const occasion = {
	importerVersion: '0.0.0',
	options: { 'dry-run': true },
	started: at,
	ended: at,
	before: '0'.repeat(64),
	after: '0'.repeat(64),
	ranks: { known: false, why: 'no release has been made.' } as const
};

describe('the report of an import', () => {
	it('keeps the keys of the specification, and adds up', async () => {
		const { report } = await importExample(`Notes\n${EXAMPLE.replace(',60.0,', ',*,')},,,,,,,,,\n`);
		const written = writtenReport(report, occasion);
		expect(written.files[0]).toMatchObject({
			name: 'example.csv',
			recognised_as: 'text',
			encoding: 'utf-8',
			tables: [{ header_row: 2, ignored: [] }]
		});
		expect(written.files[0]?.rows).toMatchObject({ read: 12, published: 10, notes: 1, trimmed: 1 });
		expect(written.coverage).toEqual([
			{ indicator: 'example-share', period: '2014/15', map: '2015-04', expected: 10, present: 10, missing: [] }
		]);
		const status = written.findings.find((finding) => finding.case === 41);
		expect(status?.places).toEqual([{ file: 'example.csv', row: 3, column: 'Per cent', text: '*', understood: 'suppressed' }]);
	});
	it('as a page shows what a file says as text, never as markup', async () => {
		const { report } = await importExample(EXAMPLE.replace('NHS Dorset CCG', '<script>alert(1)</script>'));
		const page = reportHtml(writtenReport(report, occasion));
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page).not.toContain('<script');
		expect(page).not.toMatch(/(?:src|href)=/);
	});
});
