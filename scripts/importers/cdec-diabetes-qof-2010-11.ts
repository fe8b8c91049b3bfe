import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const FILE = 'ccg-diabetes-register-qof-2010-11.csv';
const INDICATOR = 'diabetes-register-2010-11';
const PERIOD = financialYear('2010/11')!;

/** Two CCGs as they were planned, which opened in 2013 as one (13P) under another code. */
const PLANNED = new Set(['04W', '05E']);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of 212 CCGs as planned: 210 of them on the list of April 2013, and two that opened as one',
	periods: 'one financial year, 2010/11, which the file does not state and its total shows',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: practices are added up for each CCG',
	published: { [FILE]: '2011-03-31' },
	heldLimit: 0
};

function readRow(table: Table, row: Row): Statement {
	const at = placeOf(table, row, 'percent');
	const figure = publishedFigure(at, { numerator: 'register', denominator: 'list' }, declares);
	return { indicator: INDICATOR, area: cellOf(table, row, 'code'), period: PERIOD, map: '2013-04', at, ...figure };
}

/** Diabetes on GP registers two years before CCGs opened, put to the CCGs that were planned. */
export const cdecDiabetesQof201011: Importer = {
	source: 'cdec-diabetes-qof-2010-11',
	indicators: [INDICATOR],
	declares,
	columns: {
		[FILE]: {
			code: ['ccg_code'],
			register: ['diabetes_register'],
			list: ['registered_17plus_sum_of_practices'],
			percent: ['ccg_prevalence_pct']
		}
	},
	complete: [INDICATOR],
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				if (PLANNED.has(cellOf(table, row, 'code'))) yield { leftOut: 'planned CCG that opened under another code', rows: 1, table };
				else yield readRow(table, row);
			}
		}
	}
};
