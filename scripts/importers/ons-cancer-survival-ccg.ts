import { ENGLAND } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { calendarYear } from './periods.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const INDICATORS = new Map([
	['crc_survival_trends.csv', 'colorectal-cancer-survival'],
	['breastca_survival_trends.csv', 'breast-cancer-survival'],
	['lungca_survival_trends.csv', 'lung-cancer-survival']
]);
const FILES = [...INDICATORS.keys()];

/** Years of diagnosis as the columns name them: survival_01 is 2001. */
const YEARS = Array.from({ length: 16 }, (_, i) => String(i + 1).padStart(2, '0'));

/** Groups of CCGs under the first letters of their codes. */
const LARGER = new Map([
	['E54', 'sustainability and transformation partnership'],
	['E56', 'cancer alliance'],
	['E57', 'national cancer vanguard']
]);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: FILES,
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of CCGs (E38) on the list of April 2018 for all years; England; groups of CCGs',
	periods: 'calendar years of diagnosis, 2001 to 2016, each followed for one year',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: figures are smoothed over years by a model',
	published: Object.fromEntries(FILES.map((file) => [file, '2017-12-31'])),
	heldLimit: 0
};

/** Two of the files print "b_04" where "ub_04" is meant. */
const COLUMNS = {
	code: ['Geography code'],
	...Object.fromEntries(
		YEARS.flatMap((year) => [
			[`survival_${year}`, [`survival_${year}`]],
			[`lb_${year}`, [`lb_${year}`]],
			[`ub_${year}`, year === '04' ? ['ub_04', 'b_04'] : [`ub_${year}`]]
		])
	)
};

function* readRow(table: Table, row: Row, indicator: string, code: string): Generator<Statement> {
	const area = code === 'E92000001' ? ENGLAND : code;
	for (const year of YEARS) {
		const at = placeOf(table, row, `survival_${year}`);
		const figure = publishedFigure(at, { lower: `lb_${year}`, upper: `ub_${year}` }, declares);
		yield { indicator, area, period: calendarYear(`20${year}`)!, map: '2018-04', at, ...figure };
	}
}

/** People alive a year after they were found to have cancer, by the Office for National Statistics: one wide file a cancer. */
export const onsCancerSurvivalCcg: Importer = {
	source: 'ons-cancer-survival-ccg',
	indicators: [...INDICATORS.values()],
	declares,
	columns: Object.fromEntries(FILES.map((file) => [file, COLUMNS])),
	complete: [...INDICATORS.values()],
	*read(tables) {
		for (const table of tables) {
			const indicator = INDICATORS.get(table.file);
			if (indicator === undefined) throw new Error(`${table.file} is about no cancer that is known.`);
			for (const row of table.rows) {
				const code = cellOf(table, row, 'code');
				const larger = LARGER.get(code.slice(0, 3));
				if (larger === undefined) yield* readRow(table, row, indicator, code);
				else yield { leftOut: larger, rows: 1, table };
			}
		}
	}
};
