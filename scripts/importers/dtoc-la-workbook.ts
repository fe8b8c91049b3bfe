import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { wholeAt } from './cells.ts';
import type { AreaLists, CellRules, Layout, SourceDeclaration, Statement } from './contract.ts';
import { monthInWords } from './dates-in-words.ts';
import { councilNamed, isRenewed, readDays } from './dtoc-la-series.ts';
import { noteBeside, publishedInNotes } from './labelled-notes.ts';
import { placeOf } from './place.ts';
import { refuseFile } from './refused-file.ts';

const POOLE = 'E06000029';
const NOT_ENGLISH = /^resident (?:in scotland|in wales|outside gb)$/i;

/** The council of a row: by its name without "UA", as in every month of this source. */
function areaOf(table: Table, row: Row, period: Period, lists: AreaLists): string | undefined {
	return councilNamed(cellOf(table, row, 'name').replace(/ UA$/, ''), period, lists.councilNames());
}

/** Whether the ONS code of the row, where it has one, is another council's; three were replaced in April 2019, but not at once here. */
function isAnothers(table: Table, row: Row, area: string): boolean {
	const printed = table.has('gss') ? cellOf(table, row, 'gss') : '';
	return /^E\d{8}$/.test(printed) && printed !== area && !isRenewed(area);
}

/** Whether the printed total is that of the three columns; a row with a mark in place of a number has none to compare. */
function isTotal(table: Table, row: Row, declares: SourceDeclaration): boolean {
	const [total, ...parts] = ['total', 'nhs', 'social', 'both'].map((column) => wholeAt(placeOf(table, row, column), declares));
	if (!total || !('value' in total)) return true;
	const sum = parts.reduce((all, part) => all + ('value' in part ? part.value : NaN), 0);
	return Number.isNaN(sum) || sum === total.value;
}

/** A dash stands for Poole once it was part of a new council, as declared; of others, such as the City of London, nobody says what. */
function rulesFor(area: string, { label }: Period, declares: SourceDeclaration): CellRules {
	return area === POOLE && label >= '2019-04' ? declares : { ...declares, dash: 'not-available' };
}

function* readRow(table: Table, row: Row, period: Period, declares: SourceDeclaration, lists: AreaLists): Generator<Statement> {
	const name = cellOf(table, row, 'name');
	const area = areaOf(table, row, period, lists);
	if (NOT_ENGLISH.test(name)) yield { leftOut: 'patients from outside England', rows: 1, table };
	else if (area === undefined) yield { held: 'no council has this name', case: 65, at: placeOf(table, row, 'name') };
	else if (isAnothers(table, row, area))
		yield { held: 'the ONS code is that of another council', case: 61, at: placeOf(table, row, 'gss') };
	else if (isTotal(table, row, declares)) yield* readDays({ table, row }, { area, period }, rulesFor(area, period, declares));
	else yield { held: 'the total is not the sum of its columns', case: 51, at: placeOf(table, row, 'total') };
}

function* readMonth(table: Table, lists: AreaLists, declares: SourceDeclaration): Generator<Statement> {
	const said = noteBeside(table, 'Period') ?? '';
	const period = monthInWords(said);
	if (period) {
		for (const row of table.rows) yield* readRow(table, row, period, declares, lists);
		return;
	}
	yield* refuseFile(table, 'name', { stop: `in a file whose period, “${said}”, is not one month in words`, case: 77 });
}

/**
 * A month of delayed days by council and who is responsible, as NHS England publishes it: .xls of April 2015 and April 2019 were
 * seen, the later one with beds beside the days and a second row of heads. Other months are read if they have these columns.
 */
export const dtocLaLayouts = (declares: SourceDeclaration): readonly Layout[] => {
	const common = {
		container: 'workbook',
		sheets: ['LA - by responsible org'],
		published: publishedInNotes,
		read: (table: Table, lists: AreaLists) => readMonth(table, lists, declares)
	} as const;
	return [
		{
			...common,
			title: 'NHS England’s workbook of one month, Delayed Transfers of Care by local authority, days and beds',
			headerRows: 2,
			columns: {
				gss: ['ONS Geography'],
				name: ['Name'],
				nhs: ['Delayed Days NHS'],
				social: ['Delayed Days Social Care'],
				both: ['Delayed Days Both'],
				total: ['Delayed Days Total']
			}
		},
		{
			...common,
			title: 'NHS England’s workbook of one month, Delayed Transfers of Care by local authority, days',
			columns: { name: ['Name'], nhs: ['NHS'], social: ['Social Care'], both: ['Both'], total: ['Total'] },
			optional: { gss: ['ONS Geography'] }
		}
	];
};
