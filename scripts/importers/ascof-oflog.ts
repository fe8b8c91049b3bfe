import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'oflog-adult-social-care-2015-16-to-2022-23.csv';

/** The publisher's code of each measure, and our indicator. */
const MEASURES = new Map([
	['ASC1', 'carer-quality-of-life'],
	['ASC2', 'care-user-quality-of-life'],
	['ASC3', 'care-user-finds-information'],
	['ASC4', 'carer-finds-information'],
	['ASC5', 'reablement-no-further-care'],
	['ASC6', 'care-requests-resulting-in-service'],
	['ASC7', 'care-workforce-turnover']
]);

/**
 * Councils are carried to CCGs by one table of shares, that of April 2018, in every edition from 2016/17 on; the councils made
 * since (E06000058 to E06000062) are known to it under their own codes.
 */
const MAP = '2018-04';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas:
		'ONS codes of the councils with social services, those of each year: 152 to 2018-19, then with E06000058 to E06000062 for those they replaced',
	periods: 'financial years 2015-16 to 2022-23; no survey of 2020-21, carers every second year',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'small councils are left blank in surveys with few answers',
	published: { [FILE]: '2023-03-31' },
	heldLimit: 0.005
};

/** Quality of life is an adjusted score near 0.4: a nought stands where a council has none. */
function doubt(indicator: string, value: number): { suspect?: string } {
	const isNone = indicator === 'care-user-quality-of-life' && value === 0;
	return isNone ? { suspect: 'A score of 0 is printed where there is none: true scores lie between 0.3 and 0.5.' } : {};
}

function readRow(table: Table, row: Row, indicator: string): Statement {
	const area = cellOf(table, row, 'area');
	const period = financialYear(cellOf(table, row, 'year'));
	if (!period) return { held: 'not a financial year', case: 74, at: placeOf(table, row, 'year') };
	const at = placeOf(table, row, 'value');
	const cell = cellAt(at, declares);
	return { indicator, area, period, map: MAP, at, ...cell, ...('value' in cell ? doubt(indicator, cell.value) : {}) };
}

/** Adult social care by council, from the Office for Local Government's data on NHS Digital and Skills for Care returns. */
export const ascofOflog: Importer = {
	source: 'ascof-oflog',
	indicators: [...MEASURES.values()],
	declares,
	columns: { [FILE]: { year: ['Financial year'], area: ['Local authority code'], measure: ['Code'], value: ['Value'] } },
	complete: [],
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				const indicator = MEASURES.get(cellOf(table, row, 'measure'));
				yield indicator === undefined ? { leftOut: 'other measure', rows: 1, table } : readRow(table, row, indicator);
			}
		}
	}
};
