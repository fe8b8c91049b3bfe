import { ENGLAND } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const FILE = 'fingertips-91547-smoking-prevalence-qof-ccg.csv';
const INDICATOR = 'smoking-prevalence-gp';
const BESIDE = { numerator: 'count', denominator: 'denominator', lower: 'lower', upper: 'upper' };

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of CCGs on the list of April 2020; England; "ICB sub-locations" under codes of several lists',
	periods: 'financial years, 2019/20 and 2020/21 for CCGs, 2013/14 to 2022/23 for England (2015/16 twice, alike)',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none stated; no value is blank',
	published: { [FILE]: '2023-03-31' },
	heldLimit: 0.005
};

/** The publisher's own doubt about a value, kept as the reason why it is not scored. */
function doubt(table: Table, row: Row): { suspect?: string } {
	const note = cellOf(table, row, 'note');
	return note === '' ? {} : { suspect: note };
}

function readRow(table: Table, row: Row, area: string): Statement {
	const period = financialYear(cellOf(table, row, 'year'));
	const at = placeOf(table, row, 'value');
	if (!period) return { held: 'not a financial year', case: 74, at: placeOf(table, row, 'year') };
	const figure = publishedFigure(at, BESIDE, declares);
	return { indicator: INDICATOR, area, period, map: '2020-04', at, ...figure, ...('value' in figure ? doubt(table, row) : {}) };
}

/** Smokers among people of 15 and over on GPs' lists, Fingertips 91547 of the Office for Health Improvement and Disparities. */
export const fingertipsSmoking: Importer = {
	source: 'fingertips-smoking',
	indicators: [INDICATOR],
	declares,
	columns: {
		[FILE]: {
			area: ['Area Code'],
			type: ['Area Type'],
			year: ['Time period'],
			value: ['Value'],
			lower: ['Lower CI 95.0 limit'],
			upper: ['Upper CI 95.0 limit'],
			count: ['Count'],
			denominator: ['Denominator'],
			note: ['Value note']
		}
	},
	complete: [INDICATOR],
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				const type = cellOf(table, row, 'type');
				if (type === 'CCG') yield readRow(table, row, cellOf(table, row, 'area'));
				else if (type === 'England') yield readRow(table, row, ENGLAND);
				else yield { leftOut: type === 'ICB sub-locations' ? 'part of an integrated care board' : 'other kind of area', rows: 1, table };
			}
		}
	}
};
