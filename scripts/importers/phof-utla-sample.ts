import { foldDistrictName } from '#lib/domain/area-names.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, wholeAt, type Cell } from './cells.ts';
import type { AreaLists, Figure, Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'utla-39-indicators-35-areas-2018-19.csv';
const FLU = 'Population vaccination coverage - Flu (aged 65+)';

/** The file names no year; its figures are the newest of early 2019. */
const PERIOD = financialYear('2018/19')!;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'names of 35 councils with social services, neighbours of three in Sussex',
	periods: 'none stated: about 2018/19',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none stated',
	published: { [FILE]: '2019-03-31' },
	heldLimit: 0
};

/** The per cent as printed, with the counts and limits beside it; the first cell that holds no number decides. */
function shareIn(table: Table, row: Row): Exclude<Cell, { value: number }> | Figure {
	const read = (column: string, as: typeof cellAt = cellAt): Cell => as(placeOf(table, row, column), declares);
	const cells = [read('value'), read('numerator', wholeAt), read('denominator', wholeAt), read('lower'), read('upper')];
	const silent = cells.find((cell) => !('value' in cell));
	if (silent && !('value' in silent)) return silent;
	const [value, numerator, denominator, lower, upper] = cells.map((cell) => ('value' in cell ? cell.value : NaN));
	return { value: value!, numerator: numerator!, denominator: denominator!, lower: lower!, upper: upper! };
}

function readRow(table: Table, row: Row, lists: AreaLists): Statement {
	if (cellOf(table, row, 'name') !== FLU) return { leftOut: 'other measure', rows: 1, table };
	const area = lists.councilNames().get(foldDistrictName(cellOf(table, row, 'area')));
	if (area === undefined) return { held: 'no council has this name', case: 65, at: placeOf(table, row, 'area') };
	const at = placeOf(table, row, 'value');
	return { indicator: 'flu-vaccination-65-plus-35-councils', area, period: PERIOD, map: '2018-04', at, ...shareIn(table, row) };
}

/** Flu jabs at 65 and over for 35 councils, from Public Health England's profiles. */
export const phofUtlaSample: Importer = {
	source: 'phof-utla-sample',
	indicators: ['flu-vaccination-65-plus-35-councils'],
	declares,
	columns: {
		[FILE]: {
			area: ['Area_name'],
			name: ['Name'],
			value: ['Value'],
			lower: ['Lower_CI'],
			upper: ['Upper_CI'],
			numerator: ['Numerator'],
			denominator: ['Denominator']
		}
	},
	complete: [],
	*read(tables, lists) {
		for (const table of tables) {
			for (const row of table.rows) yield readRow(table, row, lists);
		}
	}
};
