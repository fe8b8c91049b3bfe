import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { AreaLists, Layout, SourceDeclaration, Statement } from './contract.ts';
import { listByCodes } from './list-by-codes.ts';
import { outcomeNumber } from './ois-number.ts';
import { outcomePeriod } from './ois-periods.ts';
import { outcomeSeries, type OutcomeSeries } from './ois-series.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';
import { refuseFile } from './refused-file.ts';
import { onPercentScale } from './value-scale.ts';

const LAST_LIST: Vintage = '2021-04';

const PROVISIONAL = /\s*\(provisional\)$/i;
const EVERYBODY = new Set(['', 'person', 'persons']);

/** Why a row is none of ours, in the words by which such rows are counted. */
function leftOutFor(table: Table, row: Row): string | undefined {
	const breakdown = cellOf(table, row, 'breakdown');
	const gender = table.has('gender') ? cellOf(table, row, 'gender').toLowerCase() : '';
	if (breakdown !== 'CCG' && breakdown !== 'National') return `another level than CCGs and England: ${breakdown || 'not said'}`;
	return EVERYBODY.has(gender) ? undefined : 'men or women alone';
}

/** The list of the CCGs of each period, by its text, which the codes of its rows must be on. */
function listsByPeriod(table: Table, rows: readonly Row[], lists: AreaLists): ReadonlyMap<string, Vintage | undefined> {
	const codes = new Map<string, Set<string>>();
	for (const row of rows) {
		const period = cellOf(table, row, 'period');
		const met = codes.get(period) ?? new Set<string>();
		codes.set(period, met);
		if (cellOf(table, row, 'breakdown') === 'CCG') met.add(cellOf(table, row, 'gss'));
	}
	return new Map([...codes].map(([period, met]) => [period, met.size === 0 ? LAST_LIST : listByCodes(met, lists)]));
}

function readRow(
	table: Table,
	row: Row,
	series: OutcomeSeries,
	map: Vintage | undefined,
	lists: AreaLists,
	rules: SourceDeclaration
): Statement {
	const printed = cellOf(table, row, 'period');
	const period = outcomePeriod(printed.replace(PROVISIONAL, ''), series.period);
	const flags = PROVISIONAL.test(printed) ? (['provisional'] as const) : [];
	if (!period) return { leftOut: `a period that is no ${series.period.replaceAll('-', ' ')}`, rows: 1, table };
	const gss = placeOf(table, row, 'gss');
	if (map === undefined) return { stop: 'among codes that are on no one list of CCGs', case: 62, at: gss };
	const at = placeOf(table, row, 'value');
	const isEngland = cellOf(table, row, 'breakdown') === 'National';
	const area = isEngland ? ENGLAND : cellOf(table, row, 'level');
	const key = { indicator: series.indicator, area, period, map, at, flags };
	const code = cellOf(table, row, 'gss');
	if (!isEngland && (lists.ccgs(map).get(area) ?? code) !== code)
		return { ...key, held: 'the ONS and the ODS code of the row disagree', case: 61, at: gss };
	const beside = Object.fromEntries(
		['numerator', 'denominator', 'lower', 'upper'].flatMap((name) => (table.has(name) ? [[name, name]] : []))
	);
	return { ...key, ...publishedFigure(at, beside, rules) };
}

function* readOutcomes(table: Table, lists: AreaLists, rules: SourceDeclaration): Generator<Statement> {
	const told = outcomeNumber(table);
	if ('fault' in told) {
		yield* refuseFile(table, 'period', { stop: `in a file that cannot be told: ${told.fault}`, case: 28 });
		return;
	}
	const series = outcomeSeries(told.number);
	if (!series) {
		const leftOut = `indicator ${told.number}, which no entry of the catalogue is read from: CONTRIBUTING.md says how to define one`;
		yield { leftOut, rows: table.rows.length, table };
		return;
	}
	const wanted = table.rows.filter((row) => leftOutFor(table, row) === undefined);
	const maps = listsByPeriod(table, wanted, lists);
	const said = table.rows.map((row): Statement => {
		const leftOut = leftOutFor(table, row);
		if (leftOut !== undefined) return { leftOut, rows: 1, table };
		return readRow(table, row, series, maps.get(cellOf(table, row, 'period')), lists, rules);
	});
	yield* series.percent ? onPercentScale(said) : said;
}

const columns = {
	period: ['Reporting period'],
	breakdown: ['Breakdown'],
	gss: ['ONS code'],
	level: ['Level'],
	value: ['Indicator value', 'DSR', 'ISR', 'SMR', 'Percentage', 'Weighted average score']
};

const optional = {
	gender: ['Gender'],
	lower: ['CI lower'],
	upper: ['CI upper'],
	numerator: ['Numerator'],
	denominator: ['Denominator']
};

/**
 * The forms in which NHS Digital issues an indicator of the set. The workbook was seen for indicator 1.2 of October 2020, sheet
 * "Data". The CSV of the indicator portal, CCG_1.2_I00754_D.csv, is described by public code of February 2017, which reads its
 * columns Reporting period, Breakdown, ONS code, Level description, Gender and DSR; its other columns are taken from the workbook.
 */
export const ccgOisLayouts = (declares: SourceDeclaration): readonly Layout[] => [
	{
		title: 'NHS Digital’s workbook of one indicator of the CCG Outcomes Indicator Set',
		container: 'workbook',
		sheets: ['Data'],
		columns,
		optional,
		read: (table, lists) => readOutcomes(table, lists, declares)
	},
	{
		title: 'NHS Digital’s CSV of one indicator of the CCG Outcomes Indicator Set',
		container: 'csv',
		columns,
		optional,
		read: (table, lists) => readOutcomes(table, lists, declares)
	}
];
