import { foldCcgName } from '#lib/domain/area-names.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { ratioOf, wholeAt } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { labelled } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'cervical-screening-ccg-dec2017.csv';
const MAP = '2017-04';
const PERIOD = labelled('2017-12', 'snapshot')!;

const BANDS = [
	{ indicator: 'cervical-screening-25-49', screened: 'screened25', eligible: 'eligible25' },
	{ indicator: 'cervical-screening-50-64', screened: 'screened50', eligible: 'eligible50' }
] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'names of CCGs on the list of April 2017, spelt with other capitals',
	periods: 'one day: 31 December 2017, known by its month',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression:
		'a practice with under 6 women screened or eligible is left out of its CCG’s sums: 402 practices at ages 25 to 49, 418 at 50 to 64',
	published: { [FILE]: '2017-12-31' },
	heldLimit: 0
};

function* readRow(table: Table, row: Row, lists: AreaLists): Generator<Statement> {
	const name = cellOf(table, row, 'name');
	const area = lists.ccgNames(MAP).get(foldCcgName(name));
	if (area === undefined) {
		yield { held: 'no CCG of April 2017 has this name', case: 65, at: placeOf(table, row, 'name') };
		return;
	}
	for (const { indicator, screened, eligible } of BANDS) {
		const at = placeOf(table, row, screened);
		const share = ratioOf(wholeAt(at, declares), wholeAt(placeOf(table, row, eligible), declares));
		yield { indicator, area, period: PERIOD, map: MAP, at, ...share };
	}
}

/** Women screened for cervical cancer on time, Public Health England: a CCG's practices added up. */
export const pheCervicalScreening: Importer = {
	source: 'phe-cervical-screening',
	indicators: BANDS.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			name: ['ccg_name'],
			eligible25: ['eligible_25_49'],
			screened25: ['screened_25_49'],
			eligible50: ['eligible_50_64'],
			screened50: ['screened_50_64']
		}
	},
	complete: BANDS.map(({ indicator }) => indicator),
	*read(tables, lists) {
		for (const table of tables) for (const row of table.rows) yield* readRow(table, row, lists);
	}
};
