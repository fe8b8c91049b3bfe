import { cellOf, type Row, type Table } from '../files/table.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure, type Beside } from './published-figure.ts';

const FILE = 'ccg-acsc-admissions-and-inequality-gradient.csv';
const MAP = '2016-04';
const PERIOD = financialYear('2015/16')!;

/** CCGs whose hospitals are missing from the data: 110 to 325 stays, where the middle CCG has 772. */
const INCOMPLETE = new Set(['07T', '08M', '08V', '09H', '09L', '10K', '10L', '10R', '10V']);
const DOUBT = 'Hospital admissions are missing from the data of this area.';

const SERIES: readonly { readonly indicator: string; readonly column: string; readonly beside: Beside }[] = [
	{ indicator: 'chronic-acs-admissions-2015-16', column: 'mean', beside: {} },
	{ indicator: 'acs-inequality-gradient', column: 'gap', beside: { lower: 'lower', upper: 'upper' } }
];

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS and ODS codes of the 209 CCGs on the list of April 2016',
	periods: 'one financial year, 2015/16',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none',
	published: { [FILE]: '2016-03-31' },
	heldLimit: 0
};

function* readRow(table: Table, row: Row, lists: AreaLists): Generator<Statement> {
	const area = cellOf(table, row, 'code');
	const gss = cellOf(table, row, 'gss');
	const disagree = (lists.ccgs(MAP).get(area) ?? gss) !== gss;
	for (const { indicator, column, beside } of SERIES) {
		const at = placeOf(table, row, column);
		const key = { indicator, area, period: PERIOD, map: MAP } as const;
		const figure = publishedFigure(at, beside, declares);
		if (disagree) yield { ...key, held: 'the ONS and the ODS code of the row disagree', case: 61, at: placeOf(table, row, 'gss') };
		else yield { ...key, at, ...figure, ...('value' in figure && INCOMPLETE.has(area) ? { suspect: DOUBT } : {}) };
	}
}

/**
 * Emergency stays for long-term conditions, and how far poor neighbourhoods of a CCG have more of them than rich ones: the
 * work of the University of York for NHS England's framework of CCGs. The second is a slope, which no merger can average.
 */
export const ccgEquityAcsc: Importer = {
	source: 'ccg-equity-acsc',
	indicators: SERIES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: { gss: ['CCG16CD'], code: ['CCG16CDH'], mean: ['mean'], gap: ['AGI'], lower: ['AGI_LCI'], upper: ['AGI_UCI'] }
	},
	complete: SERIES.map(({ indicator }) => indicator),
	*read(tables, lists) {
		for (const table of tables) for (const row of table.rows) yield* readRow(table, row, lists);
	}
};
