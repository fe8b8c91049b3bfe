import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear, labelled } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const FILE = 'derived-ccg-gp-quality-list-weighted.csv';
const MAP = '2018-04';

/** CCGs whose practices earned points under schemes of their own. */
const OWN_SCHEME = new Set(['11X', '05C']);
const DOUBT = 'Practices of this area had a scheme of their own, so their points cannot be compared.';

const YEAR = financialYear('2017/18')!;
/** The survey of January to March 2018, known by its year and dated to its last day. */
const SURVEY = labelled('2018', 'snapshot', '03-31')!;

const SERIES = [
	{ indicator: 'qof-clinical-points', column: 'clinical', period: YEAR, isPoints: true },
	{ indicator: 'qof-total-points', column: 'total', period: YEAR, isPoints: true },
	{ indicator: 'people-with-long-term-condition', column: 'longTerm', period: SURVEY, isPoints: false }
] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs on the list of April 2018, and one code (112) that is no CCG',
	periods: 'points of about 2017/18, a year that is not stated; the survey of January to March 2018',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: six CCGs that merged in 2019 have no answers of the survey',
	published: { [FILE]: '2018-03-31' },
	heldLimit: 0
};

function* readRow(table: Table, row: Row): Generator<Statement> {
	const area = cellOf(table, row, 'code');
	for (const { indicator, column, period, isPoints } of SERIES) {
		const at = placeOf(table, row, column);
		const figure = publishedFigure(at, { denominator: 'list' }, declares);
		const suspect = 'value' in figure && isPoints && OWN_SCHEME.has(area) ? { suspect: DOUBT } : {};
		yield { indicator, area, period, map: MAP, at, flags: ['estimated'], ...figure, ...suspect };
	}
}

/** Points that GP practices earned for good care, and patients with a long-term condition: practices averaged by their lists. */
export const gpQualityCcg2018: Importer = {
	source: 'gp-quality-ccg-2018',
	indicators: SERIES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			code: ['pct'],
			list: ['list_size'],
			total: ['qof_points_total_lsw'],
			clinical: ['qof_clinical_points_lsw'],
			longTerm: ['gpps_long_standing_condition_pct_lsw']
		}
	},
	complete: SERIES.map(({ indicator }) => indicator),
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				if (cellOf(table, row, 'code') === '112') yield { leftOut: 'code of no CCG', rows: 1, table };
				else yield* readRow(table, row);
			}
		}
	}
};
