import { describe, expect, it } from 'vitest';
import { dtocLa } from '../../../scripts/importers/dtoc-la.ts';
import { bookOf, sheetFrom, type Lines } from '../files/book-of.ts';
import { faults } from './importing.ts';
import { forFewLines, importPublished, kept, told } from './published-form.ts';

const SHEET = 'LA - by responsible org';
const notes = (month: string, published: string, revised: string): Lines => [
	[],
	['', 'Title:', 'Delayed Transfer of Care, NHS Organisations, England'],
	[],
	['', 'Period:', month],
	['', 'Basis:', 'Local Authority'],
	['', 'Published:', published],
	['', 'Revised:', revised],
	[]
];
const NOTES_2015 = notes('April 2015', '', '10th September 2015');
const HEADER = ['', 'Region', '', 'Code', 'Name', 'NHS', 'Social Care', 'Both', 'Total'];
// lines 15, 17, 18, 43 and 169 of the publisher's workbook of April 2015
const ENGLAND = ['', '-', '', '-', 'England', 87207, 40193, 10630, 138030];
const DERBY = ['', 'East Midlands', '', '507', 'Derby UA', 459, 30, 0, 489];
const DERBYSHIRE = ['', 'East Midlands', '', '506', 'Derbyshire', 1093, 458, 66, 1617];
const CITY = ['', 'London', '', '714', 'City Of London', '-', '-', '-', 0];
const WALES = ['', '-', '', '9900', 'Resident In Wales', 356, 95, 6, 457];

const april2015 = (rows: Lines, header: readonly string[] = HEADER, above = NOTES_2015, sheet = SHEET) =>
	importPublished(forFewLines(dtocLa), {
		'April_15.xls': bookOf({ England: [['England']], [sheet]: [...above, header, ...rows] }, {}, 'biff8')
	});

// lines 13 to 17, 129 and 133 of the publisher's workbook of April 2019, and one of Bournemouth
const HEADS_2019: Lines = [
	['', '', '', '', '', 'Delayed Days', '', '', '', '', 'DTOC Beds', '', '', ''],
	['', 'Region', 'ONS Geography', 'Code', 'Name', 'NHS', 'Social Care', 'Both', 'Total', '', 'NHS', 'Social Care', 'Both', 'Total']
];
const ROWS_2019: Lines = [
	['', '-', '-', '-', 'England', 83023, 35781, 11969, 130773, '', 2767.433333333332, 1192.7, 398.9667, 4359.1],
	[],
	['', 'East Midlands', 'E06000015', '507', 'Derby UA', 306, 44, 30, 380, '', 10.2, 1.4666666666666666, 1, 12.666666666666666],
	['', 'South West', 'E06000028', '810', 'Bournemouth UA', 894, 42, 244, 1180, '', 29.8, 1.4, 8.133333333333333, 39.333333333333336],
	['', 'South West', 'E10000009', '809', 'Dorset', 1283, 213, 121, 1617, '', 42.766666666666666, 7.1, 4.033333333333333, 53.9],
	['', 'South West', 'E06000029', '811', 'Poole UA', '-', '-', '-', 0, '', '-', '-', '-', 0]
];
const april2019 = (rows = ROWS_2019) => {
	const above = notes('April 2019', '13th June 2019', '12th September 2019');
	const line = above.length;
	const merged = { s: { r: line, c: 5 }, e: { r: line, c: 8 } };
	const beds = { s: { r: line, c: 10 }, e: { r: line, c: 13 } };
	const sheet = sheetFrom([...above, ...HEADS_2019, ...rows], { '!merges': [merged, beds] });
	return importPublished(forFewLines(dtocLa), { 'Apr_19.xls': bookOf({ [SHEET]: sheet }, {}, 'biff8') });
};

describe('a month of delayed transfers as NHS England publishes it', () => {
	it('gives councils and England the figures that are held for them, with days alone', async () => {
		const outcome = await april2015([ENGLAND, [], DERBY, DERBYSHIRE, WALES]);
		expect(faults(outcome)).toEqual([]);
		expect(told(outcome)).toContain('delayed-transfer-days E92000001 2018-04 2015-04 138030');
		expect(told(outcome)).toEqual(kept('dtoc-la', outcome));
		expect(told(outcome)).toHaveLength(6);
		expect(outcome.report.files[0]).toMatchObject({ published: '2015-09-10', rows: { leftOut: { 'patients from outside England': 1 } } });
	});
	it('reads the days and not the beds beside them, with the councils of April 2019', async () => {
		const outcome = await april2019();
		expect(faults(outcome)).toEqual([]);
		expect(told(outcome)).toEqual(kept('dtoc-la', outcome));
		expect(told(outcome)).toContain('delayed-transfer-days E06000058 2018-04 2019-04 1180');
		expect(outcome.report.files[0]).toMatchObject({ published: '2019-09-12' });
		expect(outcome.state?.observations[0]?.at).toContain('Delayed Days NHS');
	});
	it('takes the dashes of the City of London for numbers that are not there', async () => {
		expect(told(await april2015([CITY]))).toEqual([
			'delayed-transfer-days E09000001 2018-04 2015-04 not-available',
			'delayed-transfer-days-social-care E09000001 2018-04 2015-04 not-available'
		]);
	});
});

describe('a damaged month of delayed transfers', () => {
	it('is refused where the sheet is another or a column has another name', async () => {
		expect(faults(await april2015([DERBY], HEADER, NOTES_2015, 'LA - by reason'))[0]).toContain(
			'28: There is no sheet “LA - by responsible org”'
		);
		const renamed = HEADER.map((name) => (name === 'Both' ? 'Joint' : name));
		expect(faults(await april2015([DERBY], renamed))[0]).toContain('There is no column “Both”');
	});
	it('is refused where it does not say one month', async () => {
		expect(faults(await april2015([DERBY], HEADER, notes('Q1 2015-16', '', '10th September 2015')))).toEqual([
			'77: is in a file whose period, “Q1 2015-16”, is not one month in words'
		]);
	});
	it('is held where the total is not that of its columns, as where a column has moved under another name', async () => {
		const moved = DERBYSHIRE.map((cell, i) => (i === 5 ? 458 : cell));
		expect(faults(await april2015([DERBY, moved]))).toEqual(['51: is held: the total is not the sum of its columns']);
	});
	it('is held where no council has the name, and where the code is that of another council', async () => {
		const region = DERBYSHIRE.map((cell, i) => (i === 4 ? 'East Midlands' : cell));
		expect(faults(await april2015([DERBY, region]))).toEqual(['65: is held: no council has this name']);
		const other = ROWS_2019.map((row) => row.map((cell) => (cell === 'E06000015' ? 'E06000016' : cell)));
		expect(faults(await april2019(other))).toEqual(['61: is held: the ONS code is that of another council']);
	});
	it('is held where days have become a share', async () => {
		expect(faults(await april2015([DERBYSHIRE, DERBY.map((cell) => (cell === 459 ? 0.94 : cell === 489 ? '' : cell))]))[0]).toContain(
			'a count with a fraction'
		);
	});
});
