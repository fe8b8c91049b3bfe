import { ENGLAND } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { calendarYear, financialYear, labelled, threeYears } from './periods.ts';
import { placeOf } from './place.ts';
import { tableOf } from './prescribing.ts';

/** A file of the profile: one measure, a row an area and period. */
interface DistrictFile {
	readonly file: string;
	readonly indicator: string;
	readonly period: (printed: string) => Period | undefined;
	/** The last day that the file speaks of. */
	readonly published: string;
}

/** The file names the year alone: the count counts as of its last day. */
const yearEnd = (printed: string): Period | undefined => (/^\d{4}$/.test(printed) ? labelled(printed, 'snapshot', '12-31') : undefined);

const FILES: readonly DistrictFile[] = [
	{ file: 'dementia_diagnosis.csv', indicator: 'dementia-diagnosis-rate', period: yearEnd, published: '2018-12-31' },
	{ file: 'deaths_at_home.csv', indicator: 'deaths-in-usual-place-65-plus', period: calendarYear, published: '2016-12-31' },
	{ file: 'admissions_falls.csv', indicator: 'falls-admissions-65-plus', period: financialYear, published: '2018-03-31' },
	{
		file: 'preventable_mortality_from_cancer.csv',
		indicator: 'preventable-cancer-mortality',
		period: threeYears,
		published: '2017-12-31'
	}
];

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: FILES.map(({ file }) => file),
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of the 326 districts of 2015 to 2018 (E06 to E09), Greater Manchester (E47) and England (E92)',
	periods: 'financial years, calendar years, three calendar years, and years that name a count',
	markers: { na: 'not-available' },
	dash: 'stop',
	blank: 'not-available',
	suppression: 'small places are printed as NA: Isles of Scilly and City of London',
	published: Object.fromEntries(FILES.map(({ file, published }) => [file, published])),
	heldLimit: 0.005
};

function readRow(table: Table, row: Row, { indicator, period: read }: DistrictFile): Statement {
	const area = cellOf(table, row, 'area');
	if (area.startsWith('E47')) return { leftOut: 'Greater Manchester', rows: 1, table };
	const period = read(cellOf(table, row, 'period'));
	if (!period) return { held: 'not a period of its file', case: 74, at: placeOf(table, row, 'period') };
	const at = placeOf(table, row, 'value');
	return { indicator, area: area.startsWith('E92') ? ENGLAND : area, period, map: '2015-04', at, ...cellAt(at, declares) };
}

/** Four measures of older people and cancer for districts, from Public Health England's profiles. */
export const phofLad: Importer = {
	source: 'phof-lad',
	indicators: FILES.map(({ indicator }) => indicator),
	declares,
	columns: Object.fromEntries(FILES.map(({ file }) => [file, { area: ['area_code'], period: ['period'], value: ['value'] }])),
	complete: [],
	*read(tables) {
		for (const spec of FILES) {
			const table = tableOf(tables, spec.file);
			for (const row of table.rows) yield readRow(table, row, spec);
		}
	}
};
