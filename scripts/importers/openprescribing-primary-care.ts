import { cellOf, type Row, type Table } from '../files/table.ts';
import { ratioOf, wholeAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';
import {
	DOSES_PER_THOUSAND,
	ITEMS_OF_ITEMS,
	ITEMS_PER_THOUSAND,
	MONTHLY_COLUMNS,
	readMonth,
	tableOf,
	type MonthlyFile
} from './prescribing.ts';

const TRIMETHOPRIM = 'trimethoprim-nitrofurantoin-ccg-monthly-2011-2017.csv';
const ANTIBIOTICS = 'openprescribing-all-antibiotics-ccg-2020-12-to-2022-06.csv';
const BROAD_SPECTRUM = 'openprescribing-broad-spectrum-list-ccg-2020-12-to-2022-06.csv';
const SEDATIVES = 'openprescribing-bdzper1000-ccg-2020-12-to-2022-06.csv';
const SHARE = 'broad-spectrum-antibiotic-share';

const recent = { map: '2021-04', columns: MONTHLY_COLUMNS } as const;

const MONTHLY: readonly MonthlyFile[] = [
	{ ...recent, file: SEDATIVES, indicator: 'sedative-prescribing', whole: DOSES_PER_THOUSAND },
	{ ...recent, file: ANTIBIOTICS, indicator: 'antibiotic-items', whole: ITEMS_PER_THOUSAND },
	{ ...recent, file: BROAD_SPECTRUM, indicator: 'broad-spectrum-antibiotic-items', whole: ITEMS_PER_THOUSAND },
	{
		file: TRIMETHOPRIM,
		indicator: 'trimethoprim-share',
		map: '2017-04',
		whole: ITEMS_OF_ITEMS,
		columns: {
			code: ['ccg_code'],
			month: ['period'],
			numerator: ['trimethoprim_items'],
			denominator: ['trimethoprim_plus_nitrofurantoin_items']
		}
	}
];

/** Codes closed before April 2017, under which a few practices' items are left in the re-cast file. */
const STRAY = new Set(['00W', '01N', '00F']);

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: MONTHLY.map(({ file }) => file),
	encoding: 'utf-8',
	delimiter: ',',
	areas:
		'ODS codes of CCGs, all months re-cast to one list: April 2017 for trimethoprim (with 135 stray rows of closed codes), April 2021 for the rest',
	periods: 'months by their first day',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: items prescribed are counted for practices, and CCGs are large',
	published: { [SEDATIVES]: '2022-06-30', [ANTIBIOTICS]: '2022-06-30', [BROAD_SPECTRUM]: '2022-06-30', [TRIMETHOPRIM]: '2017-11-30' },
	heldLimit: 0.005
};

const keyOf = (table: Table, row: Row): string => `${cellOf(table, row, 'code')} ${cellOf(table, row, 'month')}`;

/** Broad-spectrum items over all antibiotic items: the same CCG and month in two files. */
function* broadSpectrumShare(broad: Table, all: Table): Generator<Statement> {
	const below = new Map(all.rows.map((row) => [keyOf(all, row), row]));
	for (const row of broad.rows) {
		const other = below.get(keyOf(broad, row));
		const period = month(cellOf(broad, row, 'month'));
		const at = placeOf(broad, row, 'numerator');
		if (!period) continue; // already held where the items of this file are read
		const key = { indicator: SHARE, area: cellOf(broad, row, 'code'), period, map: '2021-04', at } as const;
		if (!other) yield { ...key, held: 'the file of all antibiotics has no such CCG and month', case: 68 };
		else {
			const items = ratioOf(wholeAt(at, declares), wholeAt(placeOf(all, other, 'numerator'), declares));
			yield { ...key, also: [{ table: all, row: other }], ...items };
		}
	}
}

/** Antibiotics and sedatives from NHS prescribing data, by the Bennett Institute's OpenPrescribing. */
export const openprescribingPrimaryCare: Importer = {
	source: 'openprescribing-primary-care',
	indicators: [...MONTHLY.map(({ indicator }) => indicator), SHARE],
	declares,
	columns: Object.fromEntries(MONTHLY.map(({ file, columns }) => [file, columns])),
	complete: [...MONTHLY.map(({ indicator }) => indicator), SHARE],
	*read(tables) {
		for (const spec of MONTHLY) {
			const table = tableOf(tables, spec.file);
			for (const row of table.rows) {
				const isStray = spec.file === TRIMETHOPRIM && STRAY.has(cellOf(table, row, 'code'));
				yield isStray ? { leftOut: 'closed code in a file re-cast to April 2017', rows: 1, table } : readMonth(table, row, spec, declares);
			}
		}
		yield* broadSpectrumShare(tableOf(tables, BROAD_SPECTRUM), tableOf(tables, ANTIBIOTICS));
	}
};
