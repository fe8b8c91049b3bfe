import type { Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { dementiaRegister } from './dementia-register.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';
import {
	DOSES_PER_THOUSAND,
	ITEMS_OF_ITEMS,
	ITEMS_PER_THOUSAND,
	MONTHLY_COLUMNS,
	ratioIn,
	readMonth,
	tableOf,
	type MonthlyFile,
	type Whole
} from './prescribing.ts';

const monthly = (file: string, indicator: string, map: Vintage, whole: Whole, columns = MONTHLY_COLUMNS): MonthlyFile => ({
	file,
	indicator,
	map,
	whole,
	columns
});

const MONTHLY: readonly MonthlyFile[] = [
	monthly('opioidome-ccg-monthly.csv', 'opioid-strength-total', '2019-04', DOSES_PER_THOUSAND),
	monthly('opioidper1000-ccg-monthly.csv', 'opioid-high-dose-rate', '2019-04', ITEMS_PER_THOUSAND),
	monthly('opioidspercent-ccg-monthly.csv', 'opioid-high-dose-share', '2019-04', ITEMS_OF_ITEMS),
	monthly('statin-intensity-ccg-monthly-2018.csv', 'statin-low-intensity-share-2018', '2018-04', ITEMS_OF_ITEMS, {
		...MONTHLY_COLUMNS,
		code: ['pct_id']
	}),
	// One denominator of this file has a decimal: 107083.1 items of W2U3Z in February 2019.
	monthly('saba-sub-icb-monthly-2018-2023.csv', 'asthma-reliever-share', '2021-04', ['numerator']),
	monthly('icsdose-sub-icb-monthly-2018-2023.csv', 'inhaled-steroid-high-dose-share', '2021-04', ITEMS_OF_ITEMS)
];

const ANNUAL_FILE = 'quality-measures-annual-total-ccg.csv';
const DEMENTIA_FILE = 'dementia-register-and-drugs-ccg-monthly.csv';

/** The file names no year. Its measures and its list of CCGs (April 2019) are those of 2019/20, to which all of it is dated. */
const YEAR = financialYear('2019/20')!;

/** The publisher's measure, our indicator, and which of its two numbers are whole. */
const ANNUAL = new Map<string, { readonly indicator: string; readonly whole: Whole }>([
	['statinintensity', { indicator: 'statin-low-intensity-share', whole: ITEMS_OF_ITEMS }],
	['methotrexate', { indicator: 'methotrexate-10mg-share', whole: ITEMS_OF_ITEMS }],
	['ktt13_nsaids_ibuprofen', { indicator: 'nsaid-safer-choice', whole: ITEMS_OF_ITEMS }],
	['glaucoma', { indicator: 'glaucoma-drug-choice', whole: ITEMS_OF_ITEMS }],
	['tramadol', { indicator: 'tramadol-share', whole: ITEMS_OF_ITEMS }],
	['silver', { indicator: 'silver-dressings-share', whole: ITEMS_OF_ITEMS }],
	['fungal', { indicator: 'low-value-fungal', whole: ITEMS_PER_THOUSAND }],
	['other_lipid_modifying_drugs', { indicator: 'low-value-lipid-drugs', whole: DOSES_PER_THOUSAND }]
]);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [...MONTHLY.map(({ file }) => file), ANNUAL_FILE, DEMENTIA_FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas:
		'ODS codes of CCGs, all months re-cast to one list: April 2019 for opioids and the measures of a year, April 2018 for statins in 2018 and the dementia register, April 2021 for inhalers',
	periods: 'months by their first day; the measures of a year name none and are taken for 2019/20',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: items prescribed are counted for practices, and CCGs are large',
	published: {
		'opioidome-ccg-monthly.csv': '2019-11-30',
		'opioidper1000-ccg-monthly.csv': '2019-11-30',
		'opioidspercent-ccg-monthly.csv': '2019-11-30',
		'statin-intensity-ccg-monthly-2018.csv': '2018-11-30',
		'saba-sub-icb-monthly-2018-2023.csv': '2023-01-31',
		'icsdose-sub-icb-monthly-2018-2023.csv': '2023-01-31',
		[ANNUAL_FILE]: '2020-03-31',
		[DEMENTIA_FILE]: '2019-03-31'
	},
	heldLimit: 0.005
};

function readYear(table: Table, row: Row): Statement {
	const measure = ANNUAL.get(cellOf(table, row, 'measure'));
	if (!measure) return { leftOut: 'other measure', rows: 1, table };
	const { indicator, whole } = measure;
	const area = cellOf(table, row, 'code');
	return { indicator, area, period: YEAR, map: '2019-04', at: placeOf(table, row, 'numerator'), ...ratioIn(table, row, whole, declares) };
}

const listed = [...MONTHLY.map(({ indicator }) => indicator), ...[...ANNUAL.values()].map(({ indicator }) => indicator)];

/** Prescribing measures for long-term conditions from NHS prescribing data, by the Bennett Institute's OpenPrescribing. */
export const openprescribingCcg: Importer = {
	source: 'openprescribing-ccg',
	indicators: [...listed, 'dementia-register'],
	declares,
	columns: {
		...Object.fromEntries(MONTHLY.map(({ file, columns }) => [file, columns])),
		[ANNUAL_FILE]: {
			code: ['pct_id'],
			measure: ['measure_id'],
			numerator: ['numerator_items'],
			denominator: ['denominator_items']
		},
		[DEMENTIA_FILE]: { code: ['pct'], month: ['month'], register: ['dementia_register'] }
	},
	complete: listed,
	*read(tables) {
		for (const spec of MONTHLY) {
			const table = tableOf(tables, spec.file);
			for (const row of table.rows) yield readMonth(table, row, spec, declares);
		}
		const annual = tableOf(tables, ANNUAL_FILE);
		for (const row of annual.rows) yield readYear(annual, row);
		yield* dementiaRegister(tableOf(tables, DEMENTIA_FILE), declares);
	}
};
