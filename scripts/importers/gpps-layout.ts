import { asMeasured } from '#lib/catalogue/as-measured.ts';
import { indicatorsById } from '#lib/catalogue/index.ts';
import type { Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { CellRules, Layout, SourceDeclaration, Statement } from './contract.ts';
import { labelled } from './periods.ts';
import { placeOf, textAt } from './place.ts';
import { refuseFile } from './refused-file.ts';

/** The survey's year, and the list of CCGs whose codes its results bear. */
const LISTS = new Map<string, Vintage>([
	['2018', '2018-04'],
	['2019', '2019-04'],
	['2020', '2020-04'],
	['2021', '2021-04']
]);

/** Our indicators, with our name of the column of those who said very good or fairly good. */
const QUESTIONS = [
	{ indicator: 'gp-positive-experience', column: 'overall' },
	{ indicator: 'patients-with-a-good-experience-of-making-a-gp-appointment', column: 'appointment' }
] as const;

/** The questions that the catalogue defines for this source. */
export const GPPS_QUESTIONS = QUESTIONS.filter(({ indicator }) => {
	const entry = indicatorsById.get(indicator);
	return entry !== undefined && asMeasured(entry)?.source === 'gp-patient-survey';
});

/** The survey's year in a file name such as "GPPS_2021_CCG_data_(weighted)_(csv)_PUBLIC.csv"; `undefined` where it has none or two. */
function yearOf(file: string): string | undefined {
	const years = new Set(file.match(/(?<!\d)20\d{2}(?!\d)/g));
	return years.size === 1 ? [...years][0] : undefined;
}

/** What stands where too few people answered. */
const TOO_FEW = /^-97(?:\.0+)?$/;

/** A share of 1 as a percentage, without the noise of binary fractions. */
const percent = (share: number): number => Number((share * 100).toPrecision(12));

function readAnswer(table: Table, row: Row, year: string, map: Vintage, rules: CellRules): Statement[] {
	return GPPS_QUESTIONS.filter(({ column }) => table.has(column)).map(({ indicator, column }) => {
		const at = placeOf(table, row, column);
		const cell = cellAt(at, rules);
		const key = { indicator, area: cellOf(table, row, 'code'), period: labelled(year, 'snapshot', '03-31')!, map, at };
		if (TOO_FEW.test(textAt(at))) return { ...key, missing: 'suppressed' };
		if (!('value' in cell)) return { ...key, ...cell };
		if (cell.value > 1) return { stop: 'over 1 in a column of shares of 1', case: 49, at };
		return { ...key, value: percent(cell.value) };
	});
}

function* readSurvey(table: Table, declares: SourceDeclaration): Generator<Statement> {
	const year = yearOf(table.file);
	const map = year === undefined ? undefined : LISTS.get(year);
	if (table.has('practice'))
		yield* refuseFile(table, 'code', { stop: 'in a file of practices: the survey’s results for CCGs are another file', case: 70 });
	else if (year === undefined || map === undefined)
		yield* refuseFile(table, 'code', {
			stop: 'in a file whose name does not say one of the years 2018 to 2021, as the publisher’s does',
			case: 79
		});
	else {
		for (const row of table.rows) yield* readAnswer(table, row, year, map, declares);
	}
}

/**
 * The survey's results for CCGs, weighted, as CSV. No such file was seen. The file of practices is described by public code that
 * reads it (columns Practice_Code, CCG_Code, CCG_Name, Q28_12pct for the practice overall, Q18_12pct for making an appointment;
 * shares of 1; -97 where too few answered; CCGs of each April from 2018 to 2021), and the file of CCGs is taken to be alike.
 */
export const gppsLayout = (declares: SourceDeclaration): Layout => ({
	title: 'CSV of the GP Patient Survey by CCG, weighted, 2018 to 2021 (columns inferred from those of the file of practices)',
	container: 'csv',
	columns: { code: ['CCG_Code'], overall: ['Q28_12pct'] },
	optional: { practice: ['Practice_Code'], appointment: ['Q18_12pct'] },
	complete: GPPS_QUESTIONS.map(({ indicator }) => indicator),
	read: (table) => readSurvey(table, declares)
});
