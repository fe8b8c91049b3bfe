import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import type { Flag } from '#lib/domain/observation.ts';
import type { Table } from '../files/table.ts';
import type { AreaLists, Importer, Reading, SourceDeclaration, Statement } from './contract.ts';
import { accountOf, gapsOf } from './fingertips-account.ts';
import { onLists, type Placed } from './fingertips-lists.ts';
import { reasonOf, remarkOf } from './fingertips-notes.ts';
import { fingertipsPeriod } from './fingertips-periods.ts';
import { saidIn, sortRows, type WantedRow } from './fingertips-rows.ts';
import { FINGERTIPS_SERIES, type FingertipsSeries } from './fingertips-series.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const LIMITS = { lower: 'lower', upper: 'upper' };
const BESIDE = { ...LIMITS, numerator: 'count', denominator: 'denominator' };

/** England stands on no list; where a file has no CCGs either, its figures are kept with this one. */
const LAST_LIST: Vintage = '2021-04';
const FEWEST_TO_JUDGE = 20;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [],
	encoding: 'utf-8',
	delimiter: ',',
	areas:
		'ONS codes of CCGs, on the list that the area type names or else the one list that knows them; sub-ICB locations, with an "n" before the code; England',
	periods: 'as each indicator has them: 2019/20, "2019/20 Q3", "2019 Q3", "Jan 2020", 2019 or "2015 - 17"',
	markers: { na: 'not-available' },
	dash: 'stop',
	blank: 'not-available',
	suppression: 'small counts are left blank, with a note: "Value suppressed for disclosure control due to small count"',
	published: {},
	heldLimit: 0.005
};

function remarksOn({ rounded }: FingertipsSeries, note: string): { readonly flags?: readonly Flag[]; readonly suspect?: string } {
	const remark = remarkOf(note);
	const flags = remark && 'flags' in remark ? remark.flags : [];
	return rounded ? { ...remark, flags: ['rounded', ...flags] } : { ...remark };
}

function readRow(table: Table, { row, series, area, time }: WantedRow, map: Vintage): Statement {
	const { indicator } = series;
	const period = fingertipsPeriod(time, series.period);
	if (!period) return { held: `not a ${series.period.replaceAll('-', ' ')}`, case: 74, at: placeOf(table, row, 'year') };
	const at = placeOf(table, row, 'value');
	const note = saidIn(table, row, 'note');
	const figure = publishedFigure(at, series.rounded ? LIMITS : BESIDE, declares);
	const key = { indicator, area, period, map };
	if ('held' in figure) return { ...key, ...figure, at };
	if ('stop' in figure) return { ...figure, at };
	if (!('missing' in figure)) return { ...key, at, ...figure, ...remarksOn(series, note) };
	return note === '' ? { ...key, at, ...figure } : { ...key, at: placeOf(table, row, 'note'), missing: reasonOf(note), case: 46 };
}

function* readPlaced(table: Table, group: Placed): Generator<Statement> {
	for (const wanted of group.rows) {
		if ('map' in group) yield readRow(table, wanted, group.map);
		else yield { stop: group.refused, case: 62, at: placeOf(table, wanted.row, 'type') };
	}
}

/** Refuses an indicator of percentages that stands on a scale of 0 to 1, which only its values together can tell. */
function* onScale(statements: readonly Statement[], percent: boolean): Generator<Statement> {
	const values = statements.flatMap((statement) => ('value' in statement ? [(statement as Reading & { value: number }).value] : []));
	const isWrong = percent && values.length >= FEWEST_TO_JUDGE && values.every((value) => value <= 1);
	for (const statement of statements) {
		if (isWrong && 'value' in statement) yield { stop: 'a share of 1 where percentages are declared', case: 49, at: statement.at };
		else yield statement;
	}
}

/** All that is said of one indicator: England, and the CCGs by their lists, the oldest first. */
function* readSeries(table: Table, rows: readonly WantedRow[], lists: AreaLists): Generator<Statement> {
	const isEngland = ({ area }: WantedRow): boolean => area === ENGLAND;
	const groups = onLists(
		rows.filter((row) => !isEngland(row)),
		lists
	);
	for (const group of groups) yield* gapsOf(table, group, lists);
	const first = groups.find((group) => 'map' in group);
	const england: Placed = { map: first && 'map' in first ? first.map : LAST_LIST, rows: rows.filter(isEngland) };
	const statements = [england, ...groups].flatMap((group) => [...readPlaced(table, group)]);
	yield* onScale(statements, rows[0]?.series.percent ?? false);
}

/** What a file of Fingertips says, indicator by indicator. */
function* readTable(table: Table, lists: AreaLists): Generator<Statement> {
	const { numbered, unnumbered } = sortRows(table);
	for (const row of unnumbered) yield { stop: 'no number of an indicator', case: 43, at: placeOf(table, row, 'id') };
	for (const rows of numbered) {
		yield accountOf(table, rows);
		yield* readSeries(table, rows.wanted, lists);
		for (const [kind, number] of rows.leftOut) yield { leftOut: kind, rows: number, table };
	}
}

const indicators = FINGERTIPS_SERIES.map(({ indicator }) => indicator);

/** Any file of Fingertips, the profiles of the Office for Health Improvement and Disparities, for its indicators of ours. */
export const fingertips: Importer = {
	source: 'fingertips',
	indicators,
	declares,
	columns: {},
	complete: [],
	layouts: [
		{
			title: 'Fingertips table',
			container: 'csv',
			columns: {
				id: ['Indicator ID', 'IndicatorID'],
				area: ['Area Code', 'AreaCode'],
				type: ['Area Type', 'AreaType'],
				sex: ['Sex'],
				age: ['Age'],
				category: ['Category'],
				year: ['Time period', 'Timeperiod'],
				value: ['Value'],
				lower: ['Lower CI 95.0 limit', 'LowerCI95.0limit', 'Lower CI limit', 'LowerCIlimit'],
				upper: ['Upper CI 95.0 limit', 'UpperCI95.0limit', 'Upper CI limit', 'UpperCIlimit'],
				count: ['Count'],
				denominator: ['Denominator'],
				note: ['Value note', 'Valuenote']
			},
			optional: {
				name: ['Indicator Name', 'IndicatorName'],
				categoryType: ['Category Type', 'CategoryType'],
				parentCode: ['Parent Code', 'ParentCode'],
				parentName: ['Parent Name', 'ParentName'],
				areaName: ['Area Name', 'AreaName'],
				lower998: ['Lower CI 99.8 limit', 'LowerCI99.8limit'],
				upper998: ['Upper CI 99.8 limit', 'UpperCI99.8limit'],
				trend: ['Recent Trend', 'RecentTrend'],
				toEngland: ['Compared to England value or percentiles', 'ComparedtoEnglandvalueorpercentiles'],
				toParent: ['Column not used', 'Compared to percentiles', 'Comparedtopercentiles'],
				sortable: ['Time period Sortable', 'TimeperiodSortable'],
				isNew: ['New data', 'Newdata'],
				toGoal: ['Compared to goal', 'Comparedtogoal'],
				range: ['Time period range', 'Timeperiodrange']
			},
			read: readTable
		}
	],
	*read(tables, lists) {
		for (const table of tables) yield* readTable(table, lists);
	}
};
