import { cellOf, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { GPPS_QUESTIONS, gppsLayout } from './gpps-layout.ts';
import { LIST_BANDS, PRACTICE_COLUMNS, practiceMeans } from './practice-means.ts';
import { financialYear, labelled } from './periods.ts';
import { placeOf } from './place.ts';
import { tableOf } from './prescribing.ts';

const SURVEY_2015 = 'gpps-recommend-practice-2015-16-practice.csv';
const MEANS_2018 = 'gpps-ccg-derived-means.csv';
const PRACTICES = 'ods-epraccur-2016-02.csv';
const LISTS = 'nhsbsa-patient-list-size-2015-q4.csv';

const YEAR_2015 = financialYear('2015/16')!;
/** The survey of January to March 2018, known by its year and dated to its last day. */
const SURVEY_2018 = labelled('2018', 'snapshot', '03-31')!;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [SURVEY_2015, PRACTICES, LISTS, MEANS_2018],
	encoding: 'utf-8',
	delimiter: ',',
	headerless: { [PRACTICES]: PRACTICE_COLUMNS },
	areas:
		'practice codes for 2015/16, put to the CCG of February 2016 by the NHS’s own list of practices; ODS codes of CCGs of April 2018, with 18 of closed ones',
	periods: 'the survey year 2015/16; the survey of January to March 2018',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'practices without a figure are not in the files',
	published: { [SURVEY_2015]: '2016-03-31', [PRACTICES]: '2016-02-29', [LISTS]: '2016-03-31', [MEANS_2018]: '2018-03-31' },
	heldLimit: 0.005
};

/** The means of 2018 of the CCGs of that April; rows of closed codes have none and are left out, as are the six CCGs without. */
function* means2018(table: Table, lists: AreaLists): Generator<Statement> {
	for (const row of table.rows) {
		const area = cellOf(table, row, 'code');
		const at = placeOf(table, row, 'mean');
		const figure = cellAt(at, declares);
		if (!('missing' in figure))
			yield { indicator: 'gp-positive-experience', area, period: SURVEY_2018, map: '2018-04', at, flags: ['estimated'], ...figure };
		else if (lists.ccgs('2018-04').has(area)) yield { leftOut: 'CCG without a practice in the file of 2018', rows: 1, table };
		else yield { leftOut: 'CCG closed before April 2018', rows: 1, table };
	}
}

/**
 * The GP Patient Survey by CCG. What is held are practices' results, so that both series are means of practices weighted by
 * their lists and not the published results of CCGs: each is flagged as estimated.
 */
export const gpPatientSurvey: Importer = {
	source: 'gp-patient-survey',
	indicators: ['gp-would-recommend', ...GPPS_QUESTIONS.map(({ indicator }) => indicator)],
	declares,
	columns: {
		[SURVEY_2015]: { practice: ['practice'], percent: ['pct_would_recommend_practice_2015_16'] },
		[PRACTICES]: { practice: ['practice'], ccg: ['ccg'] },
		[LISTS]: { practice: ['Practice Code'], ...Object.fromEntries(LIST_BANDS.map((band) => [band, [band]])) },
		[MEANS_2018]: { code: ['ccg_code'], mean: ['listsize_weighted_pct_positive_experience_2018'] }
	},
	complete: ['gp-would-recommend', 'gp-positive-experience'],
	layouts: [gppsLayout(declares)],
	*read(tables, lists) {
		yield* practiceMeans(
			{ survey: tableOf(tables, SURVEY_2015), practices: tableOf(tables, PRACTICES), lists: tableOf(tables, LISTS) },
			{ indicator: 'gp-would-recommend', period: YEAR_2015, map: '2016-04' },
			declares
		);
		yield* means2018(tableOf(tables, MEANS_2018), lists);
	}
};
