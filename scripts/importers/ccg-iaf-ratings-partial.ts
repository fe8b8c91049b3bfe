import type { Vintage } from '#lib/domain/area.ts';
import { foldCcgName } from '#lib/domain/area-names.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'ccg-headline-ratings-partial.csv';
const INDICATOR = 'ccg-headline-rating';

/** The four grades in order. */
const GRADES = new Map([
	['Inadequate', 1],
	['Requires improvement', 2],
	['Good', 3],
	['Outstanding', 4]
]);

/** The list of CCGs in force in the year that was judged. */
const LISTS = new Map<string, Vintage>([
	['2015/16', '2015-04'],
	['2016/17', '2016-04'],
	['2017/18', '2017-04'],
	['2018/19', '2018-04']
]);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'names of CCGs, on the list of April of the year that was judged',
	periods: 'financial years 2015/16 to 2018/19',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: CCGs that the press did not name are absent, and their rating is not known',
	published: { [FILE]: '2019-07-31' },
	heldLimit: 0
};

function readRow(table: Table, row: Row, lists: AreaLists): Statement {
	const year = cellOf(table, row, 'year');
	const map = LISTS.get(year);
	const period = financialYear(year);
	if (!map || !period) return { held: 'a year whose list of CCGs is not declared', case: 76, at: placeOf(table, row, 'year') };
	const area = lists.ccgNames(map).get(foldCcgName(cellOf(table, row, 'name')));
	if (area === undefined) return { held: `no CCG of ${map} has this name`, case: 65, at: placeOf(table, row, 'name') };
	const at = placeOf(table, row, 'rating');
	const rating = cellOf(table, row, 'rating');
	const key = { indicator: INDICATOR, area, period, map, at };
	if (rating.endsWith('(disputed)')) return { ...key, missing: 'not-available' };
	const value = GRADES.get(rating);
	if (value === undefined) return { ...key, held: 'a grade that is not declared', case: 46 };
	const isDoubted = cellOf(table, row, 'status').includes('second press list omits it');
	return { ...key, value, ...(isDoubted ? { suspect: 'One press list names this rating and another leaves it out.' } : {}) };
}

/** NHS England's yearly grade of some CCGs, as press reports named them: whoever is absent is not known, and never good. */
export const ccgIafRatingsPartial: Importer = {
	source: 'ccg-iaf-ratings-partial',
	indicators: [INDICATOR],
	declares,
	columns: { [FILE]: { year: ['assessment_year'], name: ['ccg_name'], rating: ['rating'], status: ['status'] } },
	complete: [],
	*read(tables, lists) {
		for (const table of tables) for (const row of table.rows) yield readRow(table, row, lists);
	}
};
