import { foldCcgName } from '#lib/domain/area-names.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'iapt-got-help-that-mattered-2016-17.csv';
const INDICATOR = 'iapt-got-help-that-mattered';
const MAP = '2016-04';
const PERIOD = financialYear('2016/17')!;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'names of CCGs on the list of April 2016, in capitals',
	periods: 'one financial year, 2016/17',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none stated: 27 CCGs are blank',
	published: { [FILE]: '2017-03-31' },
	heldLimit: 0
};

function readRow(table: Table, row: Row, lists: AreaLists): Statement {
	const area = lists.ccgNames(MAP).get(foldCcgName(cellOf(table, row, 'name')));
	if (area === undefined) return { held: 'no CCG of April 2016 has this name', case: 65, at: placeOf(table, row, 'name') };
	const at = placeOf(table, row, 'share');
	return { indicator: INDICATOR, area, period: PERIOD, map: MAP, at, ...cellAt(at, declares) };
}

/** Patients who say that talking therapy always gave them the help that mattered to them: shares of one with two decimals. */
export const iaptPatientExperience: Importer = {
	source: 'iapt-patient-experience',
	indicators: [INDICATOR],
	declares,
	columns: { [FILE]: { name: ['full_name'], share: ['gethelp'] } },
	complete: [INDICATOR],
	*read(tables, lists) {
		for (const table of tables) for (const row of table.rows) yield readRow(table, row, lists);
	}
};
