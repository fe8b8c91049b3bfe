import type { Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, ratioOf, wholeAt } from './cells.ts';
import type { CellRules, Statement } from './contract.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';

/** The two numbers of a row. */
type Part = 'numerator' | 'denominator';

/** Which of the two are counts of items, which are whole: daily doses, milligrams and thousands of patients have decimals. */
export type Whole = readonly Part[];
export const ITEMS_OF_ITEMS: Whole = ['numerator', 'denominator'];
export const ITEMS_PER_THOUSAND: Whole = ['numerator'];
export const DOSES_PER_THOUSAND: Whole = [];

/** A file of OpenPrescribing: one row a CCG and month, a numerator and a denominator, all months on one list of CCGs. */
export interface MonthlyFile {
	readonly file: string;
	readonly indicator: string;
	readonly map: Vintage;
	readonly whole: Whole;
	/** Our names of the four columns, with the publisher's. */
	readonly columns: Readonly<Record<'code' | 'month' | Part, readonly string[]>>;
}

/** The columns as OpenPrescribing calls them in most files. */
export const MONTHLY_COLUMNS: MonthlyFile['columns'] = {
	code: ['code'],
	month: ['month'],
	numerator: ['numerator'],
	denominator: ['denominator']
};

/** The two numbers of a row as a figure; over no items at all, or a list of no patients, it is `not-applicable`. */
export function ratioIn(table: Table, row: Row, whole: Whole, rules: CellRules): ReturnType<typeof ratioOf> {
	const read = (part: Part) => (whole.includes(part) ? wholeAt : cellAt)(placeOf(table, row, part), rules);
	return ratioOf(read('numerator'), read('denominator'));
}

/** The reading of one row of such a file; a month that is not written by its first day is held. */
export function readMonth(table: Table, row: Row, { indicator, map, whole }: MonthlyFile, rules: CellRules): Statement {
	const area = cellOf(table, row, 'code');
	const period = month(cellOf(table, row, 'month'));
	if (!period) return { held: 'not a month by its first day', case: 77, indicator, area, map, at: placeOf(table, row, 'month') };
	return { indicator, area, period, map, at: placeOf(table, row, 'numerator'), ...ratioIn(table, row, whole, rules) };
}

/** The table of a file, among those handed to an importer; throws where it was not handed over. */
export function tableOf(tables: readonly Table[], file: string): Table {
	const table = tables.find((one) => one.file === file);
	if (!table) throw new Error(`The file ${file} is needed and was not given.`);
	return table;
}
