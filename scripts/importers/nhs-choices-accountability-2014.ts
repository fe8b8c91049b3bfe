import { foldDistrictName } from '#lib/domain/area-names.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { CCG_METRICS, COUNCIL_METRICS } from './nhs-choices-metrics.ts';
import { labelled } from './periods.ts';
import { placeOf } from './place.ts';
import { tableOf } from './prescribing.ts';

const CCG_FILE = 'ccg-accountability-indicators-2014-02.csv';
const COUNCIL_FILE = 'la-accountability-indicators-2014-02.csv';

/** The publication of February 2014 dates none of its figures: each counts as of that month. */
const PERIOD = labelled('2014-02', 'snapshot')!;
const NO_FIGURE = 'Data not available';
/** Districts called otherwise today, under the same code: folded names, then and now. */
const RENAMED = new Map([['shepway', 'folkestone hythe']]);
const INCOMPLETE = 'Hospital admissions are missing from the data of this area.';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [CCG_FILE, COUNCIL_FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs on the list of April 2013; names of the 326 districts beside codes of before 2009, which are not used',
	periods: 'one publication, February 2014, whose figures are not dated',
	markers: {},
	dash: 'not-available',
	blank: 'not-available',
	suppression: 'none stated: a blank has the band "Data not available"',
	published: { [CCG_FILE]: '2014-02-28', [COUNCIL_FILE]: '2014-02-28' },
	heldLimit: 0
};

function readCcg(table: Table, row: Row): Statement {
	const metric = CCG_METRICS.get(cellOf(table, row, 'metric'));
	if (!metric) return { leftOut: 'other metric', rows: 1, table };
	const area = cellOf(table, row, 'code');
	const at = placeOf(table, row, 'value');
	const key = { indicator: metric.indicator, area, period: PERIOD, map: '2013-04', at } as const;
	const cell = cellAt(at, declares);
	if ('value' in cell && cellOf(table, row, 'band') === NO_FIGURE)
		return { ...key, held: 'a number beside the words "Data not available"', case: 51 };
	return { ...key, ...cell, ...('value' in cell && metric.suspect?.includes(area) ? { suspect: INCOMPLETE } : {}) };
}

function readDistrict(table: Table, row: Row, lists: AreaLists): Statement {
	const [metric, condition] = [cellOf(table, row, 'metric'), cellOf(table, row, 'condition')];
	const read = COUNCIL_METRICS.find((one) => one.metric === metric && one.condition === condition);
	if (!read) return { leftOut: 'other metric', rows: 1, table };
	const name = foldDistrictName(cellOf(table, row, 'name'));
	const area = lists.districtNames().get(RENAMED.get(name) ?? name);
	if (area === undefined) return { held: 'no district has this name', case: 65, at: placeOf(table, row, 'name') };
	const at = placeOf(table, row, 'value');
	return { indicator: read.indicator, area, period: PERIOD, map: '2015-04', at, ...cellAt(at, declares) };
}

const ccgIndicators = [...CCG_METRICS.values()].map(({ indicator }) => indicator);

/**
 * Accountability indicators that NHS Choices published for CCGs and districts. Two units are printed wrongly and are put right
 * by the catalogue alone: readmissions are per cent, gains after an operation are points of EQ-5D. "Diabetes: mortality"
 * stands under two conditions with the same values and is read once.
 */
export const nhsChoicesAccountability2014: Importer = {
	source: 'nhs-choices-accountability-2014',
	indicators: [...ccgIndicators, ...COUNCIL_METRICS.map(({ indicator }) => indicator)],
	declares,
	columns: {
		[CCG_FILE]: { code: ['OrganisationCode'], metric: ['MetricName'], value: ['Value'], band: ['band'] },
		[COUNCIL_FILE]: { name: ['OrganisationName'], metric: ['MetricName'], condition: ['ConditionName'], value: ['Value'] }
	},
	complete: ccgIndicators,
	*read(tables, lists) {
		const ccgs = tableOf(tables, CCG_FILE);
		for (const row of ccgs.rows) yield readCcg(ccgs, row);
		const councils = tableOf(tables, COUNCIL_FILE);
		for (const row of councils.rows) yield readDistrict(councils, row, lists);
	}
};
