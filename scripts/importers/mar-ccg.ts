import { ENGLAND } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { wholeAt } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { incompleteMonths, listOfMonth } from './hospital-activity.ts';
import { EMERGENCIES, HOSPITAL_SERIES, NO_PLACE, readCcgMonth } from './mar-ccg-series.ts';
import { marCcgWorkbook } from './mar-ccg-workbook.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'mar-ccg-monthly-2013-04-to-2019-12.csv';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs on the list of the month: that of 2013 to March 2015, then that of each April; X24 is NHS England itself',
	periods: 'months, April 2013 to December 2019',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none',
	published: { [FILE]: '2019-12-31' },
	heldLimit: 0.005
};

/** A row whose month could be read. */
interface Line {
	readonly row: Row;
	readonly code: string;
	readonly period: Period;
}

function countIn(table: Table, row: Row, column: string): number | undefined {
	const cell = wholeAt(placeOf(table, row, column), declares);
	return 'value' in cell ? cell.value : undefined;
}

/** The months of each CCG (GSS code and month) whose return is incomplete. */
function incomplete(table: Table, lines: readonly Line[], lists: AreaLists): ReadonlySet<string> {
	const counts = new Map<string, Map<string, number>>();
	for (const { row, code, period } of lines) {
		const gss = lists.ccgs(listOfMonth(period.label)).get(code);
		const count = countIn(table, row, EMERGENCIES);
		if (gss === undefined || count === undefined) continue;
		counts.set(gss, (counts.get(gss) ?? new Map<string, number>()).set(period.label, count));
	}
	return new Set([...counts].flatMap(([gss, months]) => [...incompleteMonths(months)].map((label) => `${gss}|${label}`)));
}

/** England in a month: all its rows added up, NHS England's own among them, at which the sum stands. */
function* readEngland(table: Table, own: Line, all: readonly Line[]): Generator<Statement> {
	const also = all.filter((line) => line !== own).map(({ row }) => ({ table, row }));
	for (const { indicator, column } of HOSPITAL_SERIES) {
		const counts = all.map(({ row }) => countIn(table, row, column) ?? NaN);
		const at = placeOf(table, own.row, column);
		const key = { indicator, area: ENGLAND, period: own.period, map: listOfMonth(own.period.label), at, also };
		const value = counts.reduce((sum, count) => sum + count, 0);
		yield Number.isNaN(value) ? { ...key, missing: 'not-available' } : { ...key, value };
	}
}

function* readLines(table: Table, lines: readonly Line[], lists: AreaLists): Generator<Statement> {
	const doubts = incomplete(table, lines, lists);
	const months = new Map<string, Line[]>();
	for (const line of lines) {
		const { code, period } = line;
		const before = months.get(period.label);
		if (before) before.push(line);
		else months.set(period.label, [line]);
		const gss = lists.ccgs(listOfMonth(period.label)).get(code);
		const doubted = doubts.has(`${gss}|${period.label}`);
		if (code !== NO_PLACE) yield* readCcgMonth({ source: { table, row: line.row }, code, period, doubted }, declares);
	}
	for (const all of months.values()) {
		const own = all.find(({ code }) => code === NO_PLACE);
		if (own) yield* readEngland(table, own, all);
	}
}

/** Hospital admissions, referrals and first visits by CCG and month, from NHS England's monthly activity return: counts. */
export const marCcg: Importer = {
	source: 'mar-ccg',
	indicators: HOSPITAL_SERIES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			month: ['month'],
			code: ['org_code'],
			[EMERGENCIES]: ['nonelective_ffce'],
			planned: ['elective_total_ffce'],
			referrals: ['gp_referrals_made_ga'],
			outpatients: ['first_outpatient_ga']
		}
	},
	complete: HOSPITAL_SERIES.map(({ indicator }) => indicator),
	layouts: [marCcgWorkbook(declares)],
	*read(tables, lists) {
		for (const table of tables) {
			const lines: Line[] = [];
			for (const row of table.rows) {
				const period = month(cellOf(table, row, 'month'));
				if (period) lines.push({ row, code: cellOf(table, row, 'code'), period });
				else yield { held: 'not a month', case: 74, at: placeOf(table, row, 'month') };
			}
			yield* readLines(table, lines, lists);
		}
	}
};
