import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { ccgOisLayouts } from './ccg-ois-layouts.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { OUTCOME_SERIES } from './ois-series.ts';
import { calendarYear } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const FILE = 'ccg-ois-1.2-u75-cvd-mortality-2016-2019.csv';
const INDICATOR = 'u75-cvd-mortality';

/** The list of CCGs that the publisher used for each year of deaths. */
const LISTS = new Map<string, Vintage>([
	['2016', '2019-04'],
	['2017', '2019-04'],
	['2018', '2019-04'],
	['2019', '2020-04']
]);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS and ONS codes of CCGs, on the list of April 2019 for 2016 to 2018 and of April 2020 for 2019; England',
	periods: 'calendar years of registration, 2016 to 2019',
	markers: { '*': 'suppressed' },
	dash: 'stop',
	blank: 'not-available',
	suppression: '* where numbers are small, says the publisher; none occurs',
	published: { [FILE]: '2020-10-31' },
	heldLimit: 0.005
};

function readRow(table: Table, row: Row, lists: AreaLists): Statement {
	const year = cellOf(table, row, 'year');
	const map = LISTS.get(year);
	const period = calendarYear(year);
	const at = placeOf(table, row, 'value');
	if (!map || !period) return { held: 'a year whose list of CCGs is not declared', case: 76, at: placeOf(table, row, 'year') };
	const isEngland = cellOf(table, row, 'level') === 'National';
	const area = isEngland ? ENGLAND : cellOf(table, row, 'level');
	const key = { indicator: INDICATOR, area, period, map, at };
	const gss = cellOf(table, row, 'gss');
	if (!isEngland && (lists.ccgs(map).get(area) ?? gss) !== gss)
		return { ...key, held: 'the ONS and the ODS code of the row disagree', case: 61, at: placeOf(table, row, 'gss') };
	const beside = { numerator: 'numerator', denominator: 'denominator', lower: 'lower', upper: 'upper' };
	return { ...key, ...publishedFigure(at, beside, declares) };
}

/**
 * Deaths under 75 from heart and circulatory disease, CCG Outcomes Indicator Set 1.2 of NHS Digital: the rows for all persons,
 * from a CSV cut out of the sheet "Data" of the publisher's workbook. The value is standardised for age, so it is not the
 * deaths over the patients that stand beside it.
 */
export const ccgOis: Importer = {
	source: 'ccg-ois',
	indicators: OUTCOME_SERIES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			year: ['Reporting period'],
			gss: ['ONS code'],
			level: ['Level'],
			gender: ['Gender'],
			value: ['Indicator value'],
			lower: ['CI lower'],
			upper: ['CI upper'],
			numerator: ['Numerator'],
			denominator: ['Denominator']
		}
	},
	complete: OUTCOME_SERIES.map(({ indicator }) => indicator),
	layouts: ccgOisLayouts(declares),
	*read(tables, lists) {
		for (const table of tables) {
			for (const row of table.rows) {
				const gender = cellOf(table, row, 'gender');
				if (gender === 'Male' || gender === 'Female') yield { leftOut: 'men or women alone', rows: 1, table };
				else yield readRow(table, row, lists);
			}
		}
	}
};
