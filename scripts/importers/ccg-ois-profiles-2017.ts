import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { quarter } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure, type Beside } from './published-figure.ts';

const FILE = 'ccg-ois-long.csv';
const SEEN_EARLY = 'antenatal-assessment-32-ccgs';

const BREASTFED = 'breastfeeding-32-ccgs';

/** The publisher's number of each measure that is read, and our indicator. */
const MEASURES = new Map([
	['1.13', SEEN_EARLY],
	['1.14', 'smoking-in-pregnancy-32-ccgs'],
	['1.15', BREASTFED]
]);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of 32 CCGs, three of West Sussex and those most like them; the list of April 2016',
	periods: 'quarters of 2013/14 to 2016/17',
	markers: { '*': 'suppressed', '**': 'not-available' },
	dash: 'stop',
	blank: 'not-available',
	suppression: '* where numbers are small or fail a test, ** where figures fail the publisher’s tests of quality',
	published: { [FILE]: '2017-06-30' },
	heldLimit: 0
};

function doubt(indicator: string, value: number): { suspect?: string } {
	const isTooMany = indicator === SEEN_EARLY && value > 100;
	return isTooMany ? { suspect: 'More women were counted as seen than as pregnant.' } : {};
}

/** One of the workbooks prints the counts of babies breastfed beside the wrong rows, so they are read from none. */
function besideOf(indicator: string): Beside {
	return indicator === BREASTFED ? { denominator: 'denominator' } : { numerator: 'numerator', denominator: 'denominator' };
}

function readRow(table: Table, row: Row, indicator: string): Statement {
	const words = cellOf(table, row, 'period').replace(/^Quarter /, 'Q');
	const period = quarter(words);
	if (!period) return { held: 'not a quarter', case: 74, at: placeOf(table, row, 'period') };
	const at = placeOf(table, row, 'value');
	const figure = publishedFigure(at, besideOf(indicator), declares);
	const key = { indicator, area: cellOf(table, row, 'code'), period, map: '2016-04', at } as const;
	return { ...key, ...figure, ...('value' in figure && figure.value !== undefined ? doubt(indicator, figure.value) : {}) };
}

/**
 * Three measures on mothers and babies out of profiles that the NHS made for three CCGs of West Sussex. A CCG that is like two
 * of the three stands in two profiles, with the same figures.
 */
export const ccgOisProfiles2017: Importer = {
	source: 'ccg-ois-profiles-2017',
	indicators: [...MEASURES.values()],
	declares,
	columns: {
		[FILE]: {
			measure: ['indicator'],
			period: ['period'],
			code: ['ods_code'],
			value: ['value'],
			numerator: ['numerator'],
			denominator: ['denominator']
		}
	},
	complete: [],
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				const indicator = MEASURES.get(cellOf(table, row, 'measure'));
				yield indicator === undefined ? { leftOut: 'other measure', rows: 1, table } : readRow(table, row, indicator);
			}
		}
	}
};
