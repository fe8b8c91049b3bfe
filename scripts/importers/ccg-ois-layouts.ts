import { cellOf, type Table } from '../files/table.ts';
import type { AreaLists, Layout, SourceDeclaration, Statement } from './contract.ts';
import { outcomeNumber } from './ois-number.ts';
import { leftOutFor, listsByPeriod, readRow } from './ois-rows.ts';
import { outcomeSeries } from './ois-series.ts';
import { refuseFile } from './refused-file.ts';
import { onPercentScale } from './value-scale.ts';

function* readOutcomes(table: Table, lists: AreaLists, rules: SourceDeclaration): Generator<Statement> {
	const told = outcomeNumber(table);
	if ('fault' in told) {
		yield* refuseFile(table, 'period', { stop: `in a file that cannot be told: ${told.fault}`, case: 28 });
		return;
	}
	const series = outcomeSeries(told.number);
	if (!series) {
		const code = `“CCG Outcomes Indicator Set: ${told.number}”`;
		const leftOut = `indicator ${told.number}, read for no entry of the catalogue: one with the code ${code} and this source would be`;
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
