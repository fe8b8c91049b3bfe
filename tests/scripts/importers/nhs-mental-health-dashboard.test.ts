import { describe, expect, it } from 'vitest';
import { nhsMentalHealthDashboard } from '../../../scripts/importers/nhs-mental-health-dashboard.ts';
import { bookOf } from '../files/book-of.ts';
import { faults, importLines, lenient, listed, reference } from './importing.ts';
import { forFewLines, importPublished, told as toldOf } from './published-form.ts';

const HEADER = 'indicator,period,org_code,org_name,org_type,region_code,stp_code,value';

// lines of the NHS mental health dashboard of 2021/22, written out from its workbook, as held
const NORTH_YORKSHIRE = ['IAPT(i_b)', 'IAPT(ii_a)', 'IAPT(ii_b)', 'IAPT(iii_a)', 'IAPT(iii_b)', 'IAPT(iii_c)'].map(
	(sheet) => `${sheet},Q1 2019/20,42D,NHS North Yorkshire CCG,CCG,Y63,QOQ,0.85`
);
const MANCHESTER = [
	'IAPT(i_b),Q1 2019/20,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,0.032065',
	'IAPT(ii_a),Q1 2019/20,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,0.44',
	'IAPT(ii_b),Q1 2019/20,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,0.46',
	'IAPT(iii_a),Q1 2019/20,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,0.44'
];

const read = (...lines: string[]) => importLines(nhsMentalHealthDashboard, [HEADER, ...lines]);
const told = (...lines: string[]) =>
	listed(read(...lines)).map(({ indicator, area, map, period, value, missing }) =>
		[indicator, area, map, period, value ?? missing].join(' ')
	);
const leftOut = (...lines: string[]) => read(...lines).report.files[0]?.rows?.leftOut;

describe('the mental health dashboard', () => {
	it('keeps a printed proportion as it is, with its place', () => {
		const [row] = listed(read('IAPT(ii_a),Q4 2021/22,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,0.48'));
		expect(row).toEqual({
			indicator: 'iapt-recovery-rate',
			area: 'E38000217',
			map: '2021-04',
			period: '2021/22 Q4',
			value: 0.48,
			at: 'line 2, value',
			run: '1'
		});
	});
	it('marks one number in six measures of a CCG and quarter, and not two true numbers that are equal', () => {
		const rows = listed(read(...NORTH_YORKSHIRE, ...MANCHESTER));
		expect(rows.filter(({ suspect }) => suspect !== undefined).map(({ area, value }) => `${area} ${value}`)).toEqual(
			Array.from({ length: 6 }, () => 'E38000241 0.85')
		);
		expect(rows[0]?.suspect).toBe('The same number stands in 6 measures of this CCG and quarter');
	});
	it('reads one sheet as a rate to 2018/19 and as a number among adults from 2019/20', () => {
		const rows = listed(
			read(
				'IAPT(i_a),Q4 2018/19,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,0.046068',
				'IAPT(i_a),Q1 2019/20,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,1640',
				'IAPT(i_a),Q1 2019/20,EN,ENGLAND,National,EN,EN,289582'
			)
		);
		const adults = reference.residents('2021-04', 'E38000130', '18-plus')!;
		const england = reference.residents('2021-04', 'E92000001', '18-plus')!;
		expect(rows.map(({ indicator, value, flags }) => [indicator, value, flags])).toEqual([
			['iapt-access-rate', 0.046068, undefined],
			['iapt-access-number', (100_000 * 1640) / adults, ['rounded']],
			['iapt-access-number', (100_000 * 289_582) / england, undefined]
		]);
		expect(rows[1]).toMatchObject({ numerator: 1640, denominator: adults, text: '1640' });
	});
	it('takes year figures of children reached as the twelve months to the last quarter, and a failed look-up as suspect', () => {
		const rows = listed(
			read(
				'CYP(i_a),2019/20,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,3715',
				'CYP(i_a),2019/20,X2C4Y,NHS Kirklees CCG,CCG,Y63,QWO,0',
				'PMH(i_a),Q4 2019/20,X2C4Y,NHS Kirklees CCG,CCG,Y63,QWO,#VALUE!'
			)
		);
		expect(rows.map(({ period, numerator, missing, suspect, text }) => [period, numerator, missing, suspect !== undefined, text])).toEqual([
			['2019/20 Q4', 3715, undefined, false, '3715'],
			['2019/20 Q4', 0, undefined, true, undefined],
			['2019/20 Q4', undefined, 'published-error', false, '#VALUE!']
		]);
	});
	it('reads three years written in two ways', () => {
		expect(
			told(
				'SP(i),2011-2013,00L,NHS NORTHUMBERLAND CCG,CCG,,,12.8',
				'SP(i),2017/2019,00L,NHS NORTHUMBERLAND CCG,CCG,,,12.8',
				'SP(i),2017/2019,EN,ENGLAND,National,,,10.1'
			)
		).toEqual([
			'suicide-rate E38000130 2021-04 2011-13 12.8',
			'suicide-rate E38000130 2021-04 2017-19 12.8',
			'suicide-rate E92000001 2021-04 2017-19 10.1'
		]);
	});
	it('counts out-of-area days on each of the two lists that know the code', () => {
		expect(
			told(
				'CR(iii_a),Q4 2018/19,15E,NHS Birmingham and Solihull CCG,CCG,Y60,QHL,2635',
				'CR(iii_a),Q4 2018/19,00D,"NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG",CCG,Y63,84H,210'
			).map((line) => line.split(' ').slice(0, 3).join(' '))
		).toEqual([
			'out-of-area-bed-days E38000220 2021-04',
			'out-of-area-bed-days-2019-map E38000220 2019-04',
			'out-of-area-bed-days-2019-map E38000047 2019-04'
		]);
	});
	it('reads yes as one', () => {
		expect(told('MHF(iii),2016/17,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,Y')).toEqual([
			'mh-investment-standard E38000130 2021-04 2016/17 1'
		]);
	});
	it('leaves out plans, other quarters of sheets that add up, regions, other sheets, and England where no CCG is listed', () => {
		expect(
			leftOut(
				'MHF(i),2021/22 planned,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,0.180858',
				'MHF(i),2021/22,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,0.227666',
				'ES(i),Q3 2019/20,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,0',
				'CR(vi_a),Q2 2020/21,ENG,ENGLAND,National,EN,EN,4010',
				'SP(i),2011-2013,EN,ENGLAND,National,,,9.8'
			)
		).toEqual({ 'England in a period without CCGs': 1, 'other measure': 1, 'outside the periods of the series': 1, plan: 1 });
	});
	it('marks the year in which the base of spending changed', () => {
		const [row] = listed(read('MHF(i),2021/22,00L,NHS NORTHUMBERLAND CCG,CCG,Y63,QHM,0.227666'));
		expect(row?.flags).toEqual(['break']);
	});
	it('puts a proportion over one aside as held, and a mark that nobody declared refuses the file', () => {
		const line = (value: string) => `IAPT(ii_a),Q4 2021/22,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,${value}`;
		const over = importLines(lenient(nhsMentalHealthDashboard, 1), [HEADER, line('1.48')]);
		expect([over.report.exit, listed(over)[0]?.missing]).toEqual([1, 'held']);
		expect(faults(read(line('tbc')))).toEqual(['43: is a mark whose meaning is not declared']);
	});
});

describe('a long table of the dashboard under any name', () => {
	const line = 'IAPT(ii_a),Q4 2021/22,14L,NHS MANCHESTER CCG,CCG,Y62,QOP,0.48';
	const importer = forFewLines(nhsMentalHealthDashboard);
	const csv = (...lines: string[]) => importPublished(importer, { 'any-name.csv': [HEADER, ...lines] }, '2022-09-01');

	it('is read as a CSV and as a workbook alike', async () => {
		const cells = [HEADER, line].map((one) => one.split(',').map((cell) => (cell === '0.48' ? 0.48 : cell)));
		const workbook = await importPublished(importer, { 'any-name.xlsx': bookOf({ Anything: cells }) }, '2022-09-01');
		expect(toldOf(await csv(line))).toEqual(['iapt-recovery-rate E38000217 2021-04 2021/22 Q4 0.48']);
		expect(toldOf(workbook)).toEqual(toldOf(await csv(line)));
	});
	it('leaves out levels other than CCGs and England, by kind', async () => {
		const outcome = await csv(line, line.replace(',CCG,Y62', ',Sub-ICB,Y62'));
		expect(outcome.report.files[0]?.rows?.leftOut).toEqual({ 'another level than CCGs and England: Sub-ICB': 1 });
	});
	it('refuses the workbook whose sheets are hidden, saying what is there', async () => {
		const book = bookOf(
			{ Dashboard: [['Mental health dashboard']], 'IAPT(ii_a)': [HEADER.split(','), line.split(',')] },
			{ Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] } }
		);
		const outcome = await importPublished(importer, { 'dashboard.xlsx': book }, '2022-09-01');
		expect(outcome.report.result).toBe('refused');
	});
});
