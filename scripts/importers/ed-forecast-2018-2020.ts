import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'access-ccg-monthly-2018-2020-scaled.csv';
const INDICATOR = 'modelled-urgent-care-use';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The three kinds of use that are added up, each per 10,000 people. */
const USES = ['ae', 'calls111', 'ambulance'] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of 74 CCGs on the list of April 2021, of which 59 to 74 a month have a row',
	periods: 'months, January 2018 to December 2019, the month by its English name',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: figures of providers are spread over CCGs by a model',
	published: { [FILE]: '2019-12-31' },
	heldLimit: 0
};

function readRow(table: Table, row: Row): Statement {
	const name = MONTHS.indexOf(cellOf(table, row, 'month')) + 1;
	const period = month(`${cellOf(table, row, 'year')}-${String(name).padStart(2, '0')}`);
	if (!period) return { held: 'not a month', case: 74, at: placeOf(table, row, 'month') };
	const at = placeOf(table, row, USES[0]);
	const people = cellAt(placeOf(table, row, 'people'), declares);
	const key = { indicator: INDICATOR, area: cellOf(table, row, 'code'), period, map: '2021-04', at, flags: ['estimated'] } as const;
	if (!('value' in people)) return { ...key, ...people };
	let uses = 0;
	for (const use of USES) {
		const cell = cellAt(placeOf(table, row, use), declares);
		if (!('value' in cell)) return { ...key, ...cell };
		uses += cell.value * people.value;
	}
	return { ...key, numerator: uses, denominator: people.value };
}

/**
 * Calls to 111, calls for ambulances and visits to A&E, each per 10,000 people, which a research team spread from providers
 * over CCGs by a model. The three are added up, and times the people of the CCG so that months can be.
 */
export const edForecast20182020: Importer = {
	source: 'ed-forecast-2018-2020',
	indicators: [INDICATOR],
	declares,
	columns: {
		[FILE]: {
			code: ['ccg'],
			month: ['month'],
			year: ['year'],
			calls111: ['111_111_offered'],
			ambulance: ['amb_sys_made'],
			ae: ['ae_attendances_attendances'],
			people: ['population']
		}
	},
	complete: [],
	*read(tables) {
		for (const table of tables) for (const row of table.rows) yield readRow(table, row);
	}
};
