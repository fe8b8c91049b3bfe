import { cellOf, type Table } from '../files/table.ts';
import type { Layout } from './contract.ts';
import { financialYear } from './periods.ts';
import type { Period } from '#lib/domain/period.ts';

/** The financial year in a file name as NHS Digital writes it, "PREVALENCE_1920.csv" or "PREVALENCE_2021_v2.csv"; else `undefined`. */
export function yearInName(file: string): Period | undefined {
	const [, first, second] = /_(\d{2})(\d{2})(?=[_.])/.exec(file) ?? [];
	return first === undefined ? undefined : financialYear(`20${first}/${second}`);
}

/** The CCG of each practice, both as ODS codes, in the tables of practices given. */
export function ccgsOfPractices(tables: readonly Table[]): ReadonlyMap<string, string> {
	const rows = tables.flatMap((table) => table.rows.map((row) => [cellOf(table, row, 'practice'), cellOf(table, row, 'ccg')] as const));
	return new Map(rows);
}

/**
 * Which CCG a practice is in: ORGANISATION_REFERENCE.csv of 2015/16 to 2018/19 (column CCG_CODE) and MAPPING_NHS_GEOGRAPHIES_1920.csv
 * and _2021.csv (CCG_ODS_CODE). From 2021/22 on it names sub-ICB locations and is refused. The columns are those that public code reads.
 */
export const qofPractices: Layout = {
	title: 'NHS Digital’s CSV of QOF practices with their CCGs',
	container: 'csv',
	columns: { practice: ['PRACTICE_CODE'], ccg: ['CCG_ODS_CODE', 'CCG_CODE'] },
	complete: [],
	helps: true,
	*read(table) {
		yield { leftOut: 'practices, read for the files beside it', rows: table.rows.length, table };
	}
};
