import { ENGLAND } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';
import { tableOf } from './prescribing.ts';

const HOME_FILE = 'gm-home-91-days-after-discharge-2010-2018.csv';
const CARE_HOME_FILE = 'admissions-care-homes-65plus-16-las.csv';
const FILES = [
	{ file: HOME_FILE, indicator: 'home-91-days-10-councils' },
	{ file: CARE_HOME_FILE, indicator: 'care-home-admissions-16-councils' }
] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: FILES.map(({ file }) => file),
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of the ten councils of Greater Manchester, or of Trafford and the fifteen councils most like it; England',
	periods: 'financial years, 2010/11 to 2017/18 or 2014/15 to 2023/24',
	markers: { na: 'not-available' },
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none stated',
	published: { [HOME_FILE]: '2018-03-31', [CARE_HOME_FILE]: '2024-03-31' },
	heldLimit: 0.005
};

function readRow(table: Table, row: Row, indicator: string): Statement {
	const area = cellOf(table, row, 'area');
	const period = financialYear(cellOf(table, row, 'period'));
	if (!period) return { held: 'not a financial year', case: 74, at: placeOf(table, row, 'period') };
	const at = placeOf(table, row, 'value');
	return { indicator, area: area.startsWith('E92') ? ENGLAND : area, period, map: '2018-04', at, ...cellAt(at, declares) };
}

/** Two measures of the Better Care Fund for the few councils whose figures were gathered by the Trafford Data Lab. */
export const bcfProxyLa: Importer = {
	source: 'bcf-proxy-la',
	indicators: FILES.map(({ indicator }) => indicator),
	declares,
	columns: Object.fromEntries(FILES.map(({ file }) => [file, { area: ['area_code'], period: ['period'], value: ['value'] }])),
	complete: [],
	*read(tables) {
		for (const { file, indicator } of FILES) {
			const table = tableOf(tables, file);
			for (const row of table.rows) yield readRow(table, row, indicator);
		}
	}
};
