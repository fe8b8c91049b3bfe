import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import type { Flag } from '#lib/domain/observation.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, perResidents, type Cell } from './cells.ts';
import type { AreaLists, CellRules, Importer, Layout, Place, SourceDeclaration, Statement } from './contract.ts';
import { DASHBOARD_SERIES, foldSheet, type DashboardSeries } from './mental-health-series.ts';
import { namedDoubt, repeatedNumbers } from './mental-health-suspects.ts';
import { financialYear, labelled, quarter, threeYears } from './periods.ts';
import { placeOf, textAt } from './place.ts';

const FILE = 'mh-dashboard-values.csv';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs on the list of April 2021, of April 2019 or 2020 for some sheets, of several lists together in CR(iii)',
	periods: 'quarters "Q4 2021/22", financial years "2019/20", plans "2019/20 planned", three calendar years "2011-2013" and "2017/2019"',
	markers: {
		'*': 'suppressed',
		'n/a': 'not-applicable',
		'#ref!': 'published-error',
		'#value!': 'published-error',
		'#div/0!': 'published-error'
	},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'small numbers are printed as *; counts are rounded to the nearest 5',
	// the newest day on which the workbook's own list says that one of its sheets was updated
	published: { [FILE]: '2022-07-22' },
	heldLimit: 0.005,
	coverage: 0.5
};

/** The columns of one row that decide what it is. */
interface Line {
	readonly table: Table;
	readonly row: Row;
	readonly sheet: string;
	readonly area: string;
	readonly printed: string;
	readonly national: boolean;
}

const bySheet = new Map<string, DashboardSeries[]>();
for (const series of DASHBOARD_SERIES) {
	const sheet = foldSheet(series.sheet);
	bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), series]);
}

const YES_NO: Readonly<Record<string, number>> = { Y: 1, N: 0 };

function valueCell(at: Place, { indicator }: DashboardSeries, rules: CellRules): Cell {
	const text = textAt(at);
	const answer = indicator === 'mh-investment-standard' && Object.hasOwn(YES_NO, text) ? YES_NO[text] : undefined;
	return answer === undefined ? cellAt(at, rules) : { value: answer };
}

/** A figure of a year among quarters is one of the twelve months to its last quarter. */
function periodOfLine(printed: string, { kind }: DashboardSeries): Period | undefined {
	if (kind === 'rolling-3y') return threeYears(printed);
	if (kind === 'financial-year') return financialYear(printed);
	const year = financialYear(printed);
	return year ? labelled(`${year.label} Q4`, 'quarter') : quarter(printed);
}

function isOutside({ label }: Period, { from, until, quarter: only }: DashboardSeries): boolean {
	return (from !== undefined && label < from) || (until !== undefined && label > until) || (only !== undefined && !label.endsWith(only));
}

/** CR(iii) lists closed CCGs among open ones: a code belongs to a series if it is on its list, or on no list at all. */
function isOfAnotherList({ sheet, area, national }: Line, map: Vintage, lists: AreaLists): boolean {
	if (national || !sheet.startsWith('CR(iii')) return false;
	const isOn = (list: Vintage): boolean => lists.ccgs(list).has(area);
	return !isOn(map) && (['2019-04', '2020-04', '2021-04'] as const).some(isOn);
}

function flagsOf({ national }: Line, { rounded, breaks }: DashboardSeries, period: Period): readonly Flag[] {
	return [...(rounded && !national ? (['rounded'] as const) : []), ...(breaks?.includes(period.label) ? (['break'] as const) : [])];
}

/** What a line says for one series; a word where it says nothing for it. */
function statementFor(line: Line, series: DashboardSeries, lists: AreaLists, repeats: ReadonlyMap<string, number>): Statement | string {
	const { table, row, sheet, area, printed, national } = line;
	const period = periodOfLine(printed, series);
	if (!period) return { held: 'not a period of its sheet', case: 74, at: placeOf(table, row, 'period') };
	const map = series.map ?? '2021-04';
	if (isOutside(period, series)) return 'outside the periods of the series';
	if (isOfAnotherList(line, map, lists)) return 'CCG of another list';
	const at = placeOf(table, row, 'value');
	const cell = valueCell(at, series, declares);
	const figure = series.residents ? perResidents(cell, { residents: series.residents }) : cell;
	const times = national ? undefined : repeats.get(`${area}|${printed}|${textAt(at)}`);
	const repeated = times === undefined ? undefined : `The same number stands in ${times} measures of this CCG and quarter`;
	const suspect = namedDoubt(sheet, area, printed) ?? repeated;
	const isNumber = 'value' in figure || 'numerator' in figure;
	const key = { indicator: series.indicator, area: national ? ENGLAND : area, period, map, at, flags: flagsOf(line, series, period) };
	return { ...key, ...figure, ...(suspect !== undefined && isNumber ? { suspect } : {}) };
}

function* readLine(line: Line, lists: AreaLists, repeats: ReadonlyMap<string, number>): Generator<Statement> {
	let silence: string | undefined;
	let spoken = false;
	for (const series of bySheet.get(foldSheet(line.sheet)) ?? []) {
		const statement =
			line.national && series.englandDiffers ? 'England, counted otherwise than CCGs' : statementFor(line, series, lists, repeats);
		if (typeof statement === 'string') silence ??= statement;
		else {
			spoken = true;
			yield statement;
		}
	}
	if (!spoken) yield { leftOut: silence ?? 'other measure', rows: 1, table: line.table };
}

/** The periods for which each sheet lists CCGs, since England alone is compared with nobody. */
function listedPeriods(table: Table): ReadonlySet<string> {
	const ccgs = table.rows.filter((row) => cellOf(table, row, 'type') === 'CCG');
	return new Set(ccgs.map((row) => `${cellOf(table, row, 'sheet')}|${cellOf(table, row, 'period')}`));
}

const LEVELS: Readonly<Record<string, string>> = { Region: 'region', STP: 'STP' };
const OURS = new Set(['CCG', 'National']);

/** Why a row is none of ours, before its sheet is asked. */
function passedOver(table: Table, row: Row, listed: ReadonlySet<string>): string | undefined {
	const sheet = cellOf(table, row, 'sheet');
	const printed = cellOf(table, row, 'period');
	const type = cellOf(table, row, 'type');
	if (!bySheet.has(foldSheet(sheet))) return 'other measure';
	if (!OURS.has(type)) return Object.hasOwn(LEVELS, type) ? LEVELS[type] : `another level than CCGs and England: ${type || 'not said'}`;
	if (printed.endsWith(' planned')) return 'plan';
	return type === 'National' && !listed.has(`${sheet}|${printed}`) ? 'England in a period without CCGs' : undefined;
}

function* readDashboard(table: Table, lists: AreaLists): Generator<Statement> {
	const listed = listedPeriods(table);
	const repeats = repeatedNumbers(table);
	for (const row of table.rows) {
		const leftOut = passedOver(table, row, listed);
		if (leftOut !== undefined) {
			yield { leftOut, rows: 1, table };
			continue;
		}
		const [sheet, area, printed] = [cellOf(table, row, 'sheet'), cellOf(table, row, 'area'), cellOf(table, row, 'period')];
		yield* readLine({ table, row, sheet, area, printed, national: cellOf(table, row, 'type') === 'National' }, lists, repeats);
	}
}

const COLUMNS = { sheet: ['indicator'], period: ['period'], area: ['org_code'], type: ['org_type'], value: ['value'] };

/**
 * The sheets of a dashboard in one long table, which is what is held. The publisher's workbook keeps them on hidden sheets, which
 * are never read; how they are laid out was not seen.
 */
const LONG_TABLE = (['csv', 'workbook'] as const).map((container): Layout => ({
	title: 'the sheets of an NHS mental health dashboard in one long table',
	container,
	columns: COLUMNS,
	read: readDashboard
}));

/** The NHS mental health dashboard of 2021/22, with all sheets in one long table. */
export const nhsMentalHealthDashboard: Importer = {
	source: 'nhs-mental-health-dashboard',
	indicators: DASHBOARD_SERIES.map(({ indicator }) => indicator),
	declares,
	columns: { [FILE]: COLUMNS },
	layouts: LONG_TABLE,
	complete: DASHBOARD_SERIES.map(({ indicator }) => indicator),
	*read(tables, lists) {
		for (const table of tables) yield* readDashboard(table, lists);
	}
};
