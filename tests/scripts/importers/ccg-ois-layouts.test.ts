import { describe, expect, it } from 'vitest';
import { ccgOis } from '../../../scripts/importers/ccg-ois.ts';
import { bookOf, type Lines } from '../files/book-of.ts';
import { faults } from './importing.ts';
import { forFewLines, importPublished, kept, told } from './published-form.ts';

const TITLE = 'CCG OIS Indicator 1.2 - Under 75 mortality from cardiovascular disease';
const HEADER =
	'Reporting period,Period of coverage,Breakdown,ONS code,Level,Level description,Gender,Indicator value,CI lower,CI upper,Denominator,Numerator';
// rows of the publisher's workbook of October 2020, sheet "Data"; of the CCGs, Tees Valley begins in April 2020, Barking and Dagenham
// ends in April 2021, Hartlepool and Stockton-on-Tees in April 2020, and Devon begins in April 2019
const ENGLAND =
	'2019,01/01/2019 to 31/12/2019,National,E92000001,National,All registered patients in England,Person,66.4,65.7,67.1,55001868,33457';
const WOMEN =
	'2019,01/01/2019 to 31/12/2019,National,E92000001,National,All registered patients in England,Female,41.5,40.8,42.3,27200365,10626';
const BARKING = '2019,01/01/2019 to 31/12/2019,CCG,E38000004,07L,NHS Barking and Dagenham CCG,Person,68.6,53.7,86.2,219504,80';
const TEES = '2019,01/01/2019 to 31/12/2019,CCG,E38000247,16C,NHS Tees Valley CCG,Person,82.5,75.6,89.9,648486,528';
const STOCKTON = '2018,01/01/2018 to 31/12/2018,CCG,E38000075,00K,NHS Hartlepool and Stockton-on-Tees CCG,Person,80.2,69.7,91.8,273963,212';
const DEVON = '2018,01/01/2018 to 31/12/2018,CCG,E38000230,15N,NHS Devon CCG,Person,63.2,58.8,67.8,1094013,786';

const LINES = [ENGLAND, WOMEN, BARKING, TEES, STOCKTON, DEVON];

/** The cells of a line, its counts and rates as numbers, the columns of values merged with empty ones as published. */
const cells = (line: string): unknown[] => {
	const all = line.split(',').map((cell, i) => (i > 6 && /^[0-9.]+$/.test(cell) ? Number(cell) : cell));
	return [all[0], all[1], '', ...all.slice(2, 8), '', all[8], '', all[9], all[10], '', '', all[11]];
};
const sheet = (lines: readonly string[], title = TITLE): Lines => [
	[],
	[title],
	['Source: PCMD, GP Registered population'],
	[],
	cells(HEADER),
	[],
	...lines.map(cells)
];
const workbook = (lines: readonly string[], { title = TITLE, name = 'Data', file = 'CCG_1_2_I00754_D.xls' } = {}) =>
	importPublished(
		forFewLines(ccgOis),
		{ [file]: bookOf({ 'Title sheet': [['CCGOIS']], [name]: sheet(lines, title) }, {}, 'biff8') },
		'2020-10-31'
	);
const csv = (lines: readonly string[], { file = 'CCG_1.2_I00754_D.csv', header = HEADER } = {}) =>
	importPublished(forFewLines(ccgOis), { [file]: [header, ...lines] }, '2020-10-31');

describe('an indicator of the outcomes set as NHS Digital publishes it', () => {
	it.each([
		['workbook', workbook],
		['CSV', csv]
	])('gives the figures that are held, each year on the list of its own codes, from a %s', async (_, form) => {
		const outcome = await form(LINES);
		expect(faults(outcome)).toEqual([]);
		expect(told(outcome)).toEqual(kept('ccg-ois', outcome));
		expect(told(outcome)).toEqual([
			'u75-cvd-mortality E38000004 2020-04 2019 68.6',
			'u75-cvd-mortality E38000075 2019-04 2018 80.2',
			'u75-cvd-mortality E38000230 2019-04 2018 63.2',
			'u75-cvd-mortality E38000247 2020-04 2019 82.5',
			'u75-cvd-mortality E92000001 2020-04 2019 66.4'
		]);
		const tees = outcome.state?.observations.find(({ area, value }) => area === 'E38000247' && value !== undefined);
		expect(tees).toMatchObject({ numerator: 528, denominator: 648_486, lower: 75.6, upper: 89.9 });
		expect(outcome.report.files[0]?.rows?.leftOut).toEqual({ 'men or women alone': 1 });
	});
	it('reads the value under its older names', async () => {
		expect(told(await csv([TEES, BARKING], { header: HEADER.replace('Indicator value', 'DSR') }))).toHaveLength(2);
	});
	it('flags what is provisional, and reads points under their own name', async () => {
		const lines = [TEES, BARKING].map((line) =>
			line.replace(/2019,.*?,/, '2019/20 (Provisional),,').replace(/82.5,75.6,89.9|68.6,53.7,86.2/, '76.4,,')
		);
		const outcome = await csv(lines, { file: 'CCG_4.2_I01130_D.csv', header: HEADER.replace('Indicator value', 'Weighted average score') });
		expect(outcome.state?.observations.filter(({ value }) => value !== undefined)).toMatchObject([
			{ indicator: 'how-patients-rate-their-stay-in-hospital', period: '2019/20', value: 76.4, flags: ['provisional'] },
			{ indicator: 'how-patients-rate-their-stay-in-hospital', period: '2019/20', value: 76.4, flags: ['provisional'] }
		]);
	});
	it('leaves another indicator out and says what to do', async () => {
		const outcome = await csv(LINES, { file: 'CCG_1.9_I00756_D.csv' });
		expect(told(outcome)).toEqual([]);
		expect(Object.keys(outcome.report.files[0]?.rows?.leftOut ?? {})[0]).toContain('indicator 1.9, read for no entry of the catalogue');
	});
	it('leaves other levels and periods out, by kind', async () => {
		const region = TEES.replace('CCG,', 'Region,');
		const rolling = TEES.replace('2019,', 'January 2016 to December 2016 (Provisional),');
		const outcome = await csv([TEES, BARKING, region, rolling]);
		expect(outcome.report.files[0]?.rows?.leftOut).toEqual({
			'another level than CCGs and England: Region': 1,
			'a period that is no calendar year': 1
		});
	});
});

describe('a damaged file of the outcomes set', () => {
	it('is refused where no sheet is called Data, or a column has another name', async () => {
		expect(faults(await workbook(LINES, { name: 'Figures' }))[0]).toContain('28: There is no sheet “Data”');
		expect(faults(await csv(LINES, { header: HEADER.replace('Indicator value', 'Score') }))[0]).toContain(
			'“Indicator value” (nearest: “Score”)'
		);
	});
	it('is read where columns have moved', async () => {
		const moved = (line: string): string => line.split(',').reverse().join(',');
		expect(told(await csv(LINES.map(moved), { header: moved(HEADER) }))).toEqual(told(await csv(LINES)));
	});
	it('is refused where it does not say its indicator, or says two', async () => {
		expect(faults(await csv(LINES, { file: 'figures.csv' }))[0]).toContain(
			'is in a file that cannot be told: neither its notes nor its name'
		);
		expect(faults(await workbook(LINES, { file: 'CCG_1_9_I00756_D.xls' }))[0]).toContain('its notes say indicator 1.2, its name 1.9');
	});
	it('is refused where the codes of a year are on no one list', async () => {
		expect(faults(await csv([ENGLAND, BARKING, TEES, STOCKTON.replace(/2018/g, '2019')]))).toEqual([
			'62: is among codes that are on no one list of CCGs'
		]);
	});
	it('is held where the two codes of a row disagree, or the rate is outside its limits', async () => {
		expect(faults(await csv([TEES, BARKING.replace('07L', '02P')]))[0]).toContain('disagree');
		expect(faults(await csv([TEES, BARKING.replace('68.6', '0.686')]))[0]).toContain('51:');
	});
});
