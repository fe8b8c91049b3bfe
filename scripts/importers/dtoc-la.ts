import { ENGLAND } from '#lib/domain/area.ts';
import { foldDistrictName } from '#lib/domain/area-names.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { wholeAt, type Cell } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'dtoc-days-by-responsible-organisation-la-monthly.csv';

/** Shortened names, folded, and the full ones. */
const SHORT = new Map([['southend', 'southend on sea']]);

/**
 * From April 2019 there are two councils where there were three; the file calls the new Bournemouth, Christchurch and Poole by
 * the name of its largest part for one month, with a dash for Poole.
 */
const SINCE_2019 = new Map([
	['bournemouth', 'E06000058'],
	['bournemouth christchurch poole', 'E06000058'],
	['dorset', 'E06000059']
]);

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'names of the councils with social services, those of each year; City of London and Isles of Scilly have no rows; England',
	periods: 'months in words, April 2011 to December 2019',
	markers: {},
	// Poole in April 2019, when it had become part of a new council
	dash: 'not-applicable',
	blank: 'not-available',
	suppression: 'none',
	published: { [FILE]: '2019-12-31' },
	heldLimit: 0.005
};

/** "April 2015" as a month. */
function monthInWords(text: string): Period | undefined {
	const [name, year] = text.trim().split(' ');
	const number = MONTHS.findIndex((one) => one === name) + 1;
	return number === 0 || year === undefined ? undefined : month(`${year}-${String(number).padStart(2, '0')}`);
}

function areaOf(printed: string, { label }: Period, councils: ReadonlyMap<string, string>): string | undefined {
	if (printed === 'England') return ENGLAND;
	const name = foldDistrictName(printed);
	const now = label >= '2019-04' ? SINCE_2019.get(name) : undefined;
	return now ?? councils.get(SHORT.get(name) ?? name);
}

/** The days of all three columns together; the first that holds no number decides. */
function sumOf(cells: readonly Cell[]): Cell {
	const silent = cells.find((cell) => !('value' in cell));
	if (silent) return silent;
	return { value: cells.reduce((sum, cell) => sum + ('value' in cell ? cell.value : 0), 0) };
}

function* readRow(table: Table, row: Row, councils: ReadonlyMap<string, string>): Generator<Statement> {
	const period = monthInWords(cellOf(table, row, 'month'));
	if (!period) {
		yield { held: 'not a month in words', case: 74, at: placeOf(table, row, 'month') };
		return;
	}
	const area = areaOf(cellOf(table, row, 'name'), period, councils);
	if (area === undefined) {
		yield { held: 'no council has this name', case: 65, at: placeOf(table, row, 'name') };
		return;
	}
	const [health, social, both] = (['nhs', 'social', 'both'] as const).map((column) => wholeAt(placeOf(table, row, column), declares));
	const key = { area, period, map: '2018-04' } as const;
	yield { indicator: 'delayed-transfer-days', ...key, at: placeOf(table, row, 'nhs'), ...sumOf([health!, social!, both!]) };
	yield { indicator: 'delayed-transfer-days-social-care', ...key, at: placeOf(table, row, 'social'), ...social! };
}

/** Days that people waited in hospital although they could leave, by council and month, from NHS England: counts. */
export const dtocLa: Importer = {
	source: 'dtoc-la',
	indicators: ['delayed-transfer-days', 'delayed-transfer-days-social-care'],
	declares,
	columns: { [FILE]: { name: ['Name'], nhs: ['NHS'], social: ['Social Care'], both: ['Both'], month: ['Period_year'] } },
	complete: [],
	*read(tables, lists: AreaLists) {
		for (const table of tables) {
			for (const row of table.rows) yield* readRow(table, row, lists.councilNames());
		}
	}
};
