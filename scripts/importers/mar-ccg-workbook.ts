import { ENGLAND } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { wholeAt } from './cells.ts';
import type { Layout, SourceDeclaration, Statement } from './contract.ts';
import { monthInWords, monthNumber } from './dates-in-words.ts';
import { isKnownIncomplete, listOfMonth } from './hospital-activity.ts';
import { noteBeside, publishedInNotes } from './labelled-notes.ts';
import { HOSPITAL_SERIES, NO_PLACE, readCcgMonth } from './mar-ccg-series.ts';
import { placeOf } from './place.ts';
import { refuseFile, type FileFault } from './refused-file.ts';

/** Why a file as a whole is not a month of commissioners' returns. */
function faultOf(table: Table): FileFault | undefined {
	const basis = noteBeside(table, 'Basis') ?? '';
	if (basis.toLowerCase() !== 'commissioner') return { stop: `in a file whose basis is “${basis}”, not “Commissioner”`, case: 70 };
	const said = noteBeside(table, 'Period') ?? '';
	return monthInWords(said) ? undefined : { stop: `in a file whose period, “${said}”, is not one month in words`, case: 77 };
}

/** Whether the year and month of a row are those of its file; of "2015-16" only the first year is read, since copies run on. */
function isOfMonth(table: Table, row: Row, { label }: Period): boolean {
	const [year, month] = label.split('-').map(Number) as [number, number];
	const first = month >= 4 ? year : year - 1;
	return monthNumber(cellOf(table, row, 'month')) === month && cellOf(table, row, 'year').startsWith(String(first));
}

/** England as printed, which must be the sum of the rows under it, NHS England's own among them. */
function* readEngland(table: Table, row: Row, period: Period, declares: SourceDeclaration): Generator<Statement> {
	for (const { indicator, column } of HOSPITAL_SERIES) {
		const counts = table.rows.filter((one) => one !== row).map((one) => wholeAt(placeOf(table, one, column), declares));
		const sum = counts.reduce((total, cell) => total + ('value' in cell ? cell.value : NaN), 0);
		const at = placeOf(table, row, column);
		const key = { indicator, area: ENGLAND, period, map: listOfMonth(period.label), at };
		const cell = wholeAt(at, declares);
		if ('value' in cell && cell.value !== sum) yield { ...key, held: 'England is not the sum of the rows of its month', case: 51 };
		else yield { ...key, ...cell };
	}
}

function* readRow(table: Table, row: Row, period: Period, declares: SourceDeclaration): Generator<Statement> {
	const code = cellOf(table, row, 'code');
	if (!isOfMonth(table, row, period)) yield { held: 'of another month than its file', case: 74, at: placeOf(table, row, 'month') };
	else if (code === '' && cellOf(table, row, 'name') === 'England') yield* readEngland(table, row, period, declares);
	else if (code === NO_PLACE) yield { leftOut: 'NHS England’s own commissioning, a part of England', rows: 1, table };
	else yield* readCcgMonth({ source: { table, row }, code, period, doubted: isKnownIncomplete(code, period.label) }, declares);
}

/**
 * A month of the return as NHS England publishes it, "Monthly Hospital Activity" by commissioner: .xls of April 2013 to December
 * 2019 were seen. The months that are known to be incomplete are suspect; of later ones a file of one month cannot tell.
 */
export const marCcgWorkbook = (declares: SourceDeclaration): Layout => ({
	title: 'NHS England’s workbook of one month, Monthly Hospital Activity by commissioner',
	container: 'workbook',
	sheets: ['Commissioner'],
	columns: {
		year: ['Year'],
		month: ['Period'],
		code: ['Org Code'],
		name: ['Org Name'],
		emergency: ['Total Non-elective G&A Admissions (FFCEs)'],
		planned: ['Elective G&A Total Admissions (FFCEs)'],
		referrals: ['GP Referrals Made (G&A)'],
		outpatients: ['All 1st Outpatient Attendances (G&A)']
	},
	published: publishedInNotes,
	*read(table) {
		const fault = faultOf(table);
		const period = monthInWords(noteBeside(table, 'Period') ?? '');
		if (fault) yield* refuseFile(table, 'month', fault);
		else if (period) for (const row of table.rows) yield* readRow(table, row, period, declares);
	}
});
