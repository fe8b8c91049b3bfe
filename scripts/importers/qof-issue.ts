import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Table } from '../files/table.ts';
import type { AreaLists, CellRules } from './contract.ts';
import { listByCodes } from './list-by-codes.ts';
import { ccgsOfPractices, yearInName } from './qof-practices.ts';
import type { FileFault } from './refused-file.ts';

/** What all rows of a file have in common. */
export interface Issue {
	readonly period: Period;
	readonly map: Vintage;
	readonly rules: CellRules;
}

/** The lists that may be in force when a year's figures are published: that of its April, and the next. */
function listsOf({ label }: Period): readonly Vintage[] {
	const year = Number(label.slice(0, 4));
	return VINTAGES.filter((list) => list === `${year}-04` || list === `${year + 1}-04`);
}

/** The year of a file of counts by practice and the list of its CCGs, or why the file is refused with the ones beside it. */
export function issueOf(table: Table, beside: readonly Table[], lists: AreaLists): Omit<Issue, 'rules'> | FileFault {
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
