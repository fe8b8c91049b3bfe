import type { Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';

const INDICATOR = 'children-commissioner-score';

/** Each year's file, with the list of CCGs it was made on. */
const YEARS = new Map<string, { readonly year: string; readonly map: Vintage }>([
	['cyp-mh-scores-2019-20.csv', { year: '2019/20', map: '2019-04' }],
	['cyp-mh-scores-2020-21.csv', { year: '2020/21', map: '2020-04' }]
]);
const FILES = [...YEARS.keys()];

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: FILES,
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of CCGs, on the list of April 2019 for 2019/20 and of April 2020 for 2020/21; England without a score',
	periods: 'financial years 2019/20 and 2020/21',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none',
	published: { [FILES[0]!]: '2020-03-31', [FILES[1]!]: '2021-03-31' },
	heldLimit: 0
};

function readRow(table: Table, row: Row): Statement {
	const issue = YEARS.get(table.file);
	const period = issue && financialYear(issue.year);
	if (!issue || !period) throw new Error(`${table.file} is of no year that is known.`);
	const at = placeOf(table, row, 'score');
	return { indicator: INDICATOR, area: cellOf(table, row, 'gss'), period, map: issue.map, at, ...cellAt(at, declares) };
}

/** The Children's Commissioner's own points for each CCG's mental health care of children, to set beside ours. */
export const childrensCommissionerCypMhScores: Importer = {
	source: 'childrens-commissioner-cyp-mh-scores',
	indicators: [INDICATOR],
	declares,
	columns: {
		[FILES[0]!]: { name: ['ccg'], gss: ['ccg_cd'], score: ['overall_score'] },
		[FILES[1]!]: { name: ['Clinical Commissioning Group (CCG)'], gss: ['CCG code'], score: ['CCG overall score'] }
	},
	complete: [INDICATOR],
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				if (cellOf(table, row, 'name') === 'ENGLAND') yield { leftOut: 'England, which has no score', rows: 1, table };
				else yield readRow(table, row);
			}
		}
	}
};
