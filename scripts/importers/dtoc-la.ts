import { cellOf, type Row, type Table } from '../files/table.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { monthInWords } from './dates-in-words.ts';
import { councilNamed, DELAY_SERIES, readDays } from './dtoc-la-series.ts';
import { dtocLaLayouts } from './dtoc-la-workbook.ts';
import { placeOf } from './place.ts';

const FILE = 'dtoc-days-by-responsible-organisation-la-monthly.csv';

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

function* readRow(table: Table, row: Row, councils: ReadonlyMap<string, string>): Generator<Statement> {
	const period = monthInWords(cellOf(table, row, 'month'));
	if (!period) {
		yield { held: 'not a month in words', case: 74, at: placeOf(table, row, 'month') };
		return;
	}
	const area = councilNamed(cellOf(table, row, 'name'), period, councils);
	if (area === undefined) {
		yield { held: 'no council has this name', case: 65, at: placeOf(table, row, 'name') };
		return;
	}
	yield* readDays({ table, row }, { area, period }, declares);
}

/** Days that people waited in hospital although they could leave, by council and month, from NHS England: counts. */
export const dtocLa: Importer = {
	source: 'dtoc-la',
	indicators: DELAY_SERIES,
	declares,
	columns: { [FILE]: { name: ['Name'], nhs: ['NHS'], social: ['Social Care'], both: ['Both'], month: ['Period_year'] } },
	complete: [],
	layouts: dtocLaLayouts(declares),
	*read(tables, lists: AreaLists) {
		for (const table of tables) {
			for (const row of table.rows) yield* readRow(table, row, lists.councilNames());
		}
	}
};
