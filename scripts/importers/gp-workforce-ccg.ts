import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, wholeAt } from './cells.ts';
import type { Figure, Importer, Place, SourceDeclaration, Statement } from './contract.ts';
import { labelled } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'gp-workforce-per-100k-ccg-2015-2018.csv';
const PER = 100_000;

const SERIES = [
	{ indicator: 'practice-nurse-workforce', column: 'nurses' },
	{ indicator: 'practice-direct-care-workforce', column: 'direct care' },
	{ indicator: 'gp-workforce', column: 'gps' }
] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of CCGs on the list of April 2019, for all years',
	periods: 'years 2015 to 2018 without a month, taken for 30 September, the day of the yearly count',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none',
	published: { [FILE]: '2018-09-30' },
	heldLimit: 0.005
};

/** The rate as printed, and beside it the staff that it makes of the population, so that merged CCGs can be added up. */
function rateAt(at: Place, people: Place): Exclude<ReturnType<typeof cellAt>, { value: number }> | Figure {
	const [rate, population] = [cellAt(at, declares), wholeAt(people, declares)];
	if (!('value' in rate)) return rate;
	if (!('value' in population)) return population;
	return { value: rate.value, numerator: (rate.value * population.value) / PER, denominator: population.value };
}

function* readRow(table: Table, row: Row): Generator<Statement> {
	const year = cellOf(table, row, 'year');
	const period = /^\d{4}$/.test(year) ? labelled(year, 'snapshot', '09-30') : undefined;
	if (!period) {
		yield { held: 'not a year', case: 74, at: placeOf(table, row, 'year') };
		return;
	}
	const area = cellOf(table, row, 'area');
	const people = placeOf(table, row, 'people');
	for (const { indicator, column } of SERIES) {
		const at = placeOf(table, row, column);
		yield { indicator, area, period, map: '2019-04', at, ...rateAt(at, people) };
	}
}

/** Staff of GP practices as full-time posts per 100,000 people, from NHS Digital's yearly count. */
export const gpWorkforceCcg: Importer = {
	source: 'gp-workforce-ccg',
	indicators: SERIES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			area: ['ccg19cd'],
			year: ['year'],
			people: ['TOTAL_POP'],
			gps: ['GP_FTE_100k'],
			nurses: ['NURSE_FTE_100k'],
			'direct care': ['DPC_FTE_100k']
		}
	},
	complete: SERIES.map(({ indicator }) => indicator),
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) yield* readRow(table, row);
		}
	}
};
