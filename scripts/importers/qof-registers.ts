import { ENGLAND } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { ratioOf, wholeAt, type Cell } from './cells.ts';
import type { CellRules, Layout, Statement } from './contract.ts';
import { placeOf } from './place.ts';
import { issueOf, type Issue } from './qof-issue.ts';
import { ccgsOfPractices } from './qof-practices.ts';
import { refuseFile } from './refused-file.ts';

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
