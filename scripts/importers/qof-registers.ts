import { ENGLAND, VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { ratioOf, wholeAt, type Cell } from './cells.ts';
import type { AreaLists, CellRules, Layout, Statement } from './contract.ts';
import { listByCodes } from './list-by-codes.ts';
import { placeOf } from './place.ts';
import { ccgsOfPractices, yearInName } from './qof-practices.ts';
import { refuseFile, type FileFault } from './refused-file.ts';

/** What all rows of a file have in common. */
interface Issue {
	readonly period: Period;
	readonly map: Vintage;
	readonly rules: CellRules;
}

/** The lists that may be in force when a year's figures are published: that of its April, and the next. */
function listsOf({ label }: Period): readonly Vintage[] {
	const year = Number(label.slice(0, 4));
	return VINTAGES.filter((list) => list === `${year}-04` || list === `${year + 1}-04`);
}

function issueOf(table: Table, beside: readonly Table[], lists: AreaLists): Omit<Issue, 'rules'> | FileFault {
	const period = yearInName(table.file);
	if (!period) return { stop: 'in a file whose name does not say the year, as PREVALENCE_1617.csv does', case: 79 };
	const [practices] = beside;
	if (!practices) {
		const stop =
			'in a file of practices without the one that says in which CCG they are: give ORGANISATION_REFERENCE or MAPPING_NHS_GEOGRAPHIES too';
		return { stop, case: 70 };
	}
	const other = beside.map(({ file }) => yearInName(file)).find((year) => year !== undefined && year.label !== period.label);
	if (other) return { stop: `in a file of ${period.label} beside practices of ${other.label}`, case: 74 };
	const map = listByCodes(new Set(ccgsOfPractices(beside).values()), lists, listsOf(period));
	return map ? { period, map } : { stop: `in a file whose practices are not in the CCGs of ${period.label}`, case: 62 };
}

/** The cells of a column added up: the first that holds no number decides. */
function sumOf(table: Table, rows: readonly Row[], column: string, rules: CellRules): Cell {
	const cells = rows.map((row) => wholeAt(placeOf(table, row, column), rules));
	const silent = cells.find((cell) => !('value' in cell));
	return silent ?? { value: cells.reduce((sum, cell) => sum + ('value' in cell ? cell.value : 0), 0) };
}

/** The people on a register among the patients of some practices, which are an area together. */
function readArea(table: Table, rows: readonly Row[], indicator: string, area: string, { period, map, rules }: Issue): Statement[] {
	const [first, ...others] = rows;
	if (!first) return [];
	const also = others.map((row) => ({ table, row }));
	const figure = ratioOf(sumOf(table, rows, 'register', rules), sumOf(table, rows, 'list', rules), 'not-available');
	const whole = { indicator, area, period, map, at: placeOf(table, first, 'register'), also, ...figure };
	if (!('held' in figure) && !('stop' in figure)) return [whole];
	return [whole, ...others.map((row) => ({ ...figure, at: placeOf(table, row, 'register') }))];
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
}

function* readRegisters(
	table: Table,
	ccgs: ReadonlyMap<string, string>,
	registers: ReadonlyMap<string, string>,
	issue: Issue
): Generator<Statement> {
	for (const [group, rows] of grouped(table.rows, (row) => cellOf(table, row, 'group'))) {
		const indicator = registers.get(group);
		if (indicator === undefined) {
			yield { leftOut: `another register: ${group}`, rows: rows.length, table };
			continue;
		}
		const ccgOf = (row: Row): string => ccgs.get(cellOf(table, row, 'practice')) ?? '';
		for (const [ccg, own] of grouped(rows, ccgOf)) {
			if (ccg !== '') yield* readArea(table, own, indicator, ccg, issue);
			else
				for (const row of own)
					yield { held: 'a practice that the file beside it does not list', case: 65, at: placeOf(table, row, 'practice') };
		}
		yield* readArea(
			table,
			rows.filter((row) => ccgOf(row) !== ''),
			indicator,
			ENGLAND,
			issue
		);
	}
}

/**
 * The registers of practices, PREVALENCE.csv of 2015/16 to 2018/19 (INDICATOR_GROUP_CODE, PATIENT_LIST_SIZE) and PREVALENCE_1920.csv
 * and _2021_v2.csv (GROUP_CODE), summed to the CCGs that the file of practices beside it names. Columns as in public code that reads
 * them (R, 2016/17 and 2019/20); no file was seen. `registers` are our indicators by the publisher's letters.
 */
export const qofRegisters = (registers: ReadonlyMap<string, string>, rules: CellRules): Layout => ({
	title: 'NHS Digital’s CSV of QOF registers by practice, beside that of the practices',
	container: 'csv',
	columns: {
		practice: ['PRACTICE_CODE'],
		group: ['GROUP_CODE', 'INDICATOR_GROUP_CODE'],
		register: ['REGISTER'],
		list: ['PATIENT_LIST_SIZE', 'PRACTICE_LIST_SIZE']
	},
	complete: [...registers.values()],
	*read(table, lists, beside = []) {
		const issue = issueOf(table, beside, lists);
		if ('stop' in issue) yield* refuseFile(table, 'practice', issue);
		else yield* readRegisters(table, ccgsOfPractices(beside), registers, { ...issue, rules });
	}
});
