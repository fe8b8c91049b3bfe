import { describe, expect, it } from 'vitest';
import { marCcg } from '../../../scripts/importers/mar-ccg.ts';
import { bookOf, type Lines } from '../files/book-of.ts';
import { faults } from './importing.ts';
import { forFewLines, importPublished, kept, told } from './published-form.ts';

const COUNTS = [
	'Elective G&A Ordinary Admissions (FFCEs)',
	'Elective G&A Daycase Admissions (FFCEs)',
	'Elective G&A Total Admissions (FFCEs)',
	'Elective G&A Planned Ordinary Admissions (FFCEs)',
	'Elective G&A Planned Daycase Admissions (FFCEs)',
	'Elective G&A Planned Total Admissions (FFCEs)',
	'Elective G&A Admissions (FFCEs) -NHS Treatment Centres (TCs) ',
	'Total Non-elective G&A Admissions (FFCEs)',
	'GP Referrals Made (All specialties) ',
	'GP Referrals Seen (All specialties) ',
	'GP Referrals Made (G&A) ',
	'GP Referrals Seen (G&A) ',
	'Other Referrals Made (G&A) ',
	'All 1st Outpatient Attendances (G&A) '
];
const HEADER = ['', 'Year', 'Period', 'Area Team Code', 'Area Team Name', 'Org Code', 'Org Name', ...COUNTS];
const NOTES: Lines = [
	[],
	['', 'Title:', 'Monthly Hospital Activity'],
	[],
	['', 'Period:', 'April 2013'],
	['', 'Source:', 'Department of Health: Monthly Activity Return'],
	['', 'Basis:', 'Commissioner'],
	['', 'Published:', '14th June 2013'],
	['', 'Revised:', '11th July 2014'],
	[],
	['', 'Commissioner Level Data']
];
const area = ['', '2013-14', 'APRIL', 'Q44', 'CHESHIRE, WARRINGTON AND WIRRAL AREA TEAM'];
// lines 15, 17, 18 and 228 of the publisher's workbook of April 2013
const ENGLAND = ['', '2013-14', 'APRIL', '', '', '', 'England', 118391, 512485, 630876, 19338, 166100, 185438, 18490, 462317, 1048943];
ENGLAND.push(841333, 1000340, 802447, 581843, 1359209);
const EAST = [...area, '01C', 'NHS EASTERN CHESHIRE CCG', 341, 1547, 1888, 79, 387, 466, 84, 1681, 3063, 2682, 3055, 2676, 1787, 4548];
const SOUTH = [...area, '01R', 'NHS SOUTH CHESHIRE CCG', 349, 1668, 2017, 32, 206, 238, 1095, 1400, 2719, 2450, 2708, 2440, 1698, 5208];
const OWN = ['', '2013-14', 'APRIL', 'XDH', 'DEPARTMENT OF HEALTH', 'X24', 'NHS ENGLAND', 10737, 33670, 44407, 2667, 15650, 18317, 246];
OWN.push(11588, 37890, 39618, 37379, 39170, 22881, 88500);

const month = (rows: Lines, header: readonly string[] = HEADER, notes = NOTES, sheet = 'Commissioner') =>
	importPublished(forFewLines(marCcg), { 'Apr_13.xls': bookOf({ [sheet]: [...notes, header, ...rows], Notes: [['Notes']] }, {}, 'biff8') });
const changed = (row: readonly unknown[], column: string, to: unknown) => row.map((cell, i) => (HEADER[i] === column ? to : cell));
const noted = (label: string, to: string) => NOTES.map((line) => (line[1] === label ? ['', label, to] : line));

describe('a month of the activity return as NHS England publishes it', () => {
	it('gives CCGs the figures that are held for them, each with its place', async () => {
		const outcome = await month([EAST, SOUTH, OWN]);
		expect(faults(outcome)).toEqual([]);
		expect(told(outcome)).toContain('emergency-admissions-rate E38000056 2013-04 2013-04 1681');
		expect(told(outcome)).toEqual(kept('mar-ccg', outcome));
		expect(told(outcome)).toHaveLength(8);
		expect(outcome.state?.observations[0]?.at).toContain('line 12, Total Non-elective G&A Admissions (FFCEs)');
	});
	it('keeps NHS England’s own commissioning apart, counted, and dates the file by its last revision', async () => {
		const outcome = await month([EAST, SOUTH, OWN]);
		expect(outcome.report.files[0]).toMatchObject({ published: '2014-07-11' });
		expect(outcome.report.files[0]?.rows?.leftOut).toEqual({ 'NHS England’s own commissioning, a part of England': 1 });
	});
	it('reads England as printed where it is the sum of the rows, here made up of three', async () => {
		const sums = ENGLAND.map((cell, i) => (typeof cell === 'number' ? Number(EAST[i]) + Number(SOUTH[i]) + Number(OWN[i]) : cell));
		expect(told(await month([sums, [], EAST, SOUTH, OWN]))).toContain('emergency-admissions-rate E92000001 2013-04 2013-04 14669');
	});
	it('holds an England that is not the sum of the rows under it', async () => {
		expect(faults(await month([ENGLAND, [], EAST, SOUTH, OWN]))).toEqual(['51: is held: England is not the sum of the rows of its month']);
	});
	it('reads .xlsx alike', async () => {
		const outcome = await importPublished(forFewLines(marCcg), {
			'Apr_13.xlsx': bookOf({ Commissioner: [...NOTES, HEADER, EAST, SOUTH] })
		});
		expect(told(outcome)).toEqual(kept('mar-ccg', outcome));
	});
	it('knows the months from which a hospital was missing', async () => {
		const july = noted('Period:', 'July 2014').map((line) => (line[1] === 'Revised:' ? ['', 'Revised:', '12th September 2014'] : line));
		const solihull = changed(changed(EAST, 'Period', 'JULY'), 'Year', '2014-15');
		const outcome = await month([changed(solihull, 'Org Code', '05P')], HEADER, july);
		expect(told(outcome).filter((line) => line.endsWith('suspect'))).toEqual([
			'emergency-admissions-rate E38000149 2013-04 2014-07 1681 suspect'
		]);
	});
});

describe('a damaged month of the activity return', () => {
	it('is refused where the sheet is another', async () => {
		expect(faults(await month([EAST], HEADER, NOTES, 'Area Team'))).toEqual([
			'28: There is no sheet “Commissioner”. Found: Area Team, Notes.'
		]);
	});
	it('is refused where a column has another name, and read where one has moved', async () => {
		const renamed = HEADER.map((name) => (name.startsWith('Total Non-elective') ? 'Non-elective spells' : name));
		expect(faults(await month([EAST], renamed))[0]).toContain('There is no column “Total Non-elective G&A Admissions (FFCEs)”');
		const outcome = await month([[...EAST].reverse(), [...SOUTH].reverse()], [...HEADER].reverse());
		expect(told(outcome)).toEqual(kept('mar-ccg', outcome));
	});
	it('is refused where it is by provider, and where it does not say its month', async () => {
		expect(faults(await month([EAST], HEADER, noted('Basis:', 'Provider')))).toEqual([
			'70: is in a file whose basis is “Provider”, not “Commissioner”'
		]);
		expect(faults(await month([EAST], HEADER, noted('Period:', '2013-14')))).toEqual([
			'77: is in a file whose period, “2013-14”, is not one month in words'
		]);
	});
	it('is held where a row is of another month or year, but not where a year was dragged down', async () => {
		expect(faults(await month([EAST, changed(SOUTH, 'Period', 'MAY')]))).toEqual(['74: is held: of another month than its file']);
		expect(faults(await month([EAST, changed(SOUTH, 'Year', '2012-13')]))).toEqual(['74: is held: of another month than its file']);
		expect(faults(await month([EAST, changed(SOUTH, 'Year', '2013-15')]))).toEqual([]);
	});
	it('is held where a code is of another list or has lost its zero', async () => {
		expect(faults(await month([EAST, changed(SOUTH, 'Org Code', '13T')]))[0]).toContain(
			'64: is the code of a CCG of another time, not of this period'
		);
		expect(faults(await month([EAST, changed(SOUTH, 'Org Code', 1)])).join()).toContain('looks like a code damaged by a spreadsheet');
	});
	it('is held where a count has become a share', async () => {
		expect(faults(await month([EAST, changed(SOUTH, 'GP Referrals Made (G&A) ', 0.27)]))[0]).toContain('a count with a fraction');
	});
});
