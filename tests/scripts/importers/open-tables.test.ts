import { describe, expect, it } from 'vitest';
import type { Importer, Layout } from '../../../scripts/importers/contract.ts';
import { inputFiles } from '../../../scripts/importers/input-files.ts';
import { openFile } from '../../../scripts/importers/open-tables.ts';
import { month } from '../../../scripts/importers/periods.ts';
import { placeOf, textAt } from '../../../scripts/importers/place.ts';
import { runImport } from '../../../scripts/importers/run.ts';
import { marCcg } from '../../../scripts/importers/mar-ccg.ts';
import { bookOf, type Lines } from '../files/book-of.ts';
import { NOTHING, reference } from './importing.ts';

const referrals = (year: string): Layout => ({
	title: `made-up referrals of ${year}`,
	container: 'workbook',
	columns: { code: ['Org Code'], count: [`Referrals ${year}`] },
	complete: ['gp-referrals-rate'],
	published: () => '2016-06-10',
	*read(table) {
		const period = month(`${year}-04`)!;
		for (const row of table.rows) {
			const at = placeOf(table, row, 'count');
			yield {
				indicator: 'gp-referrals-rate',
				area: textAt({ ...at, column: 'code' }),
				period,
				map: '2015-04',
				at,
				value: Number(textAt(at))
			};
		}
	}
});

/** The monthly activity with forms and counts made up for this test. */
const importer: Importer = { ...marCcg, layouts: [referrals('2015'), referrals('2016')] };
const lines = (count: number): Lines => [
	['Org Code', 'Referrals 2016'],
	['00C', count]
];
const run = async (files: Record<string, Uint8Array>, current = NOTHING, published?: string) => {
	const found = Object.entries(files).map(([file, bytes]) => ({ file, bytes }));
	const inputs = await inputFiles(importer, found, current.runs, { published, retrieved: undefined });
	if ('fault' in inputs) throw new Error(inputs.fault);
	return runImport(importer, inputs.files, reference, current, { dryRun: false });
};

describe('a file in a form in which its source is published', () => {
	it('is recognised by its columns, whatever its name', async () => {
		const { layout, tables } = await openFile(importer, 'any.bin', bookOf({ Sheet1: lines(12) }));
		expect([layout?.title, tables.length]).toEqual(['made-up referrals of 2016', 1]);
	});
	it('is refused with the nearest form where it has the columns of none', async () => {
		const { findings } = await openFile(
			importer,
			'any',
			bookOf({
				Sheet1: [
					['Org Code', 'Other'],
					['00C', 1]
				]
			})
		);
		expect(findings[0]).toMatchObject({ case: 29, reaction: 'STOP' });
		expect(findings[0]?.says).toContain('Nearest to “made-up referrals of 2015”. There is no column “Referrals 2015” (nearest: “Other”)');
	});
	it.each([
		['a web page saved under its name', Buffer.from('<html><title>Sign in</title>'), 2, 'This is a web page, not data: “Sign in”.'],
		[
			'a text file, which the source is not published as',
			Buffer.from('Org Code,Count'),
			3,
			'This is a text file, and this source is not published as one.'
		],
		['a workbook cut short', bookOf({ S: lines(1) }).subarray(0, 900), 5, 'The archive is cut short or damaged.']
	])('is refused as %s', async (_, bytes, number, says) => {
		const { tables, findings } = await openFile(importer, 'a.xlsx', bytes);
		expect(tables).toEqual([]);
		expect(findings).toMatchObject([{ case: number, reaction: 'STOP', says }]);
	});
	it('leaves no state and no day where it is refused', async () => {
		const { state, report } = await run({ 'a.xlsx': Buffer.from('<html>') });
		expect(state).toBeUndefined();
		expect(report).toMatchObject({ exit: 2, files: [{ published: 'not known' }] });
	});
	it('is read as what it is where its name promises another container, which is said', async () => {
		const { tables, findings } = await openFile(importer, 'a.csv', bookOf({ S: lines(1) }));
		expect(tables).toHaveLength(1);
		expect(findings).toMatchObject([{ case: 3, reaction: 'MAP' }]);
	});
	it('becomes a run of its own, dated by itself, with places that name the sheet', async () => {
		const { state, report } = await run({ 'a.xlsx': bookOf({ April: lines(12) }), 'b.xlsx': bookOf({ April: lines(13) }) });
		expect(report.files.map(({ rows }) => rows?.published)).toEqual([1, 1]);
		const told = state!.observations.filter(({ value }) => value !== undefined);
		expect(told.map(({ value, at, run: number }) => [value, at, number])).toEqual([
			[12, 'sheet April, line 2, Referrals 2016', '1'],
			[13, 'sheet April, line 2, Referrals 2016', '2']
		]);
		// 209 CCGs in April 2015 (Office for National Statistics, CCG names and codes, April 2015), one of them listed
		expect(state!.observations.filter(({ missing }) => missing === 'not-in-table')).toHaveLength(2 * 208);
		expect(state!.runs.map(({ file, published }) => [file, published])).toEqual([
			['a.xlsx', '2016-06-10'],
			['b.xlsx', '2016-06-10']
		]);
	});
	it('adds up the rows of its sheets', async () => {
		const { report } = await run({ 'a.xlsx': bookOf({ One: lines(12), Two: [lines(0)[0]!, ['00D', 3]] }) });
		expect(report.files[0]?.rows).toMatchObject({ read: 2, published: 2 });
	});
	it('is nothing new the second time, under another name too', async () => {
		const bytes = bookOf({ April: lines(12) });
		const first = await run({ 'a.xlsx': bytes });
		expect((await run({ 'copy of a.xlsx': bytes }, first.state)).report.result).toBe('nothing to do');
	});
});
