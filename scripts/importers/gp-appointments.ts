import { cellOf, type Row, type Table } from '../files/table.ts';
import { wholeAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'gp-appointments-ccg-month-wait.csv';
const OVER_A_WEEK = new Set(['8 to 14 Days', '15 to 21 Days', '22 to 28 Days', 'More than 28 Days']);
const WITHIN_A_WEEK = new Set(['Same Day', '1 Day', '2 to 7 Days']);
const UNKNOWN = new Set(['Unknown / Data Issue']);
const STATUSES = new Set(['Attended', 'DNA', 'Unknown']);

/** What a row adds to a share: whether it is in its denominator, and in its numerator. */
interface Share {
	readonly indicator: string;
	readonly counts: (table: Table, row: Row) => boolean;
	readonly isPart: (table: Table, row: Row) => boolean;
}

const SHARES: readonly Share[] = [
	{
		indicator: 'gp-appointments-over-7-days',
		counts: (table, row) => !UNKNOWN.has(cellOf(table, row, 'wait')),
		isPart: (table, row) => OVER_A_WEEK.has(cellOf(table, row, 'wait'))
	},
	{
		indicator: 'gp-appointments-missed',
		counts: (table, row) => cellOf(table, row, 'status') !== 'Unknown',
		isPart: (table, row) => cellOf(table, row, 'status') === 'DNA'
	}
];

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of 49 of the 106 CCGs on the list of April 2021',
	periods: 'months, March 2019 to August 2021',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none',
	published: { [FILE]: '2021-08-31' },
	heldLimit: 0
};

function* heldRow(table: Table, row: Row): Generator<Statement> {
	const wait = cellOf(table, row, 'wait');
	if (!month(cellOf(table, row, 'month'))) yield { held: 'not a month', case: 74, at: placeOf(table, row, 'month') };
	else if (![OVER_A_WEEK, WITHIN_A_WEEK, UNKNOWN].some((band) => band.has(wait)))
		yield { held: 'a wait that is not declared', case: 46, at: placeOf(table, row, 'wait') };
	else if (!STATUSES.has(cellOf(table, row, 'status')))
		yield { held: 'a status that is not declared', case: 46, at: placeOf(table, row, 'status') };
	else if (!('value' in wholeAt(placeOf(table, row, 'count'), declares)))
		yield { held: 'not a count', case: 53, at: placeOf(table, row, 'count') };
}

function countOf(table: Table, rows: readonly Row[]): number {
	return rows.reduce((sum, row) => {
		const cell = wholeAt(placeOf(table, row, 'count'), declares);
		return 'value' in cell ? sum + cell.value : sum;
	}, 0);
}

/** The two shares of one CCG and month, from its rows by wait and by whether the patient came. */
function* readMonth(table: Table, rows: readonly Row[]): Generator<Statement> {
	for (const { indicator, counts, isPart } of SHARES) {
		const [first, ...rest] = rows.filter((row) => counts(table, row));
		const period = first && month(cellOf(table, first, 'month'));
		if (!first || !period) continue;
		const all = [first, ...rest];
		const numerator = countOf(
			table,
			all.filter((row) => isPart(table, row))
		);
		const also = rest.map((row) => ({ table, row }));
		const key = {
			indicator,
			area: cellOf(table, first, 'code'),
			period,
			map: '2021-04',
			at: placeOf(table, first, 'count'),
			also
		} as const;
		const denominator = countOf(table, all);
		yield denominator > 0 ? { ...key, numerator, denominator } : { ...key, missing: 'not-applicable' };
	}
}

/** GP appointments by how long patients waited and whether they came, NHS Digital: shares of each CCG's month. */
export const gpAppointments: Importer = {
	source: 'gp-appointments',
	indicators: SHARES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			code: ['ccg_code'],
			month: ['month'],
			status: ['status'],
			wait: ['time_between_booking_and_appointment'],
			count: ['appointments']
		}
	},
	complete: [],
	*read(tables) {
		for (const table of tables) {
			const months = new Map<string, Row[]>();
			for (const row of table.rows) {
				const held = [...heldRow(table, row)];
				yield* held;
				if (held.length > 0) continue;
				const key = `${cellOf(table, row, 'code')} ${cellOf(table, row, 'month')}`;
				months.set(key, [...(months.get(key) ?? []), row]);
			}
			for (const rows of months.values()) {
				yield* readMonth(table, rows);
				const unused = rows.filter((row) => !SHARES.some(({ counts }) => counts(table, row))).length;
				if (unused > 0) yield { leftOut: 'neither wait nor outcome known', rows: unused, table };
			}
		}
	}
};
