import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { AreaLists, SourceDeclaration, Statement } from './contract.ts';
import { listByCodes } from './list-by-codes.ts';
import { outcomePeriod } from './ois-periods.ts';
import type { OutcomeSeries } from './ois-series.ts';
import { placeOf } from './place.ts';
import { publishedFigure } from './published-figure.ts';

const LAST_LIST: Vintage = '2021-04';

const PROVISIONAL = /\s*\(provisional\)$/i;
const EVERYBODY = new Set(['', 'person', 'persons']);

/** Why a row is none of ours, in the words by which such rows are counted. */
export function leftOutFor(table: Table, row: Row): string | undefined {
	const breakdown = cellOf(table, row, 'breakdown');
	const gender = table.has('gender') ? cellOf(table, row, 'gender').toLowerCase() : '';
	if (breakdown !== 'CCG' && breakdown !== 'National') return `another level than CCGs and England: ${breakdown || 'not said'}`;
	return EVERYBODY.has(gender) ? undefined : 'men or women alone';
}

/** The list of the CCGs of each period, by its text, which the codes of its rows must be on. */
export function listsByPeriod(table: Table, rows: readonly Row[], lists: AreaLists): ReadonlyMap<string, Vintage | undefined> {
	const codes = new Map<string, Set<string>>();
	for (const row of rows) {
		const period = cellOf(table, row, 'period');
		const met = codes.get(period) ?? new Set<string>();
		codes.set(period, met);
		if (cellOf(table, row, 'breakdown') === 'CCG') met.add(cellOf(table, row, 'gss'));
	}
	return new Map([...codes].map(([period, met]) => [period, met.size === 0 ? LAST_LIST : listByCodes(met, lists)]));
}

/** What a row says of an indicator of ours, on the list of the CCGs of its period, `undefined` where its codes are on no one list. */
export function readRow(
	table: Table,
	row: Row,
	series: OutcomeSeries,
	map: Vintage | undefined,
	lists: AreaLists,
	rules: SourceDeclaration
): Statement {
	const printed = cellOf(table, row, 'period');
	const period = outcomePeriod(printed.replace(PROVISIONAL, ''), series.period);
	const flags = PROVISIONAL.test(printed) ? (['provisional'] as const) : [];
	if (!period) return { leftOut: `a period that is no ${series.period.replaceAll('-', ' ')}`, rows: 1, table };
	const gss = placeOf(table, row, 'gss');
	if (map === undefined) return { stop: 'among codes that are on no one list of CCGs', case: 62, at: gss };
	const at = placeOf(table, row, 'value');
	const isEngland = cellOf(table, row, 'breakdown') === 'National';
	const area = isEngland ? ENGLAND : cellOf(table, row, 'level');
	const key = { indicator: series.indicator, area, period, map, at, flags };
	const code = cellOf(table, row, 'gss');
	if (!isEngland && (lists.ccgs(map).get(area) ?? code) !== code)
		return { ...key, held: 'the ONS and the ODS code of the row disagree', case: 61, at: gss };
	const beside = Object.fromEntries(
		['numerator', 'denominator', 'lower', 'upper'].flatMap((name) => (table.has(name) ? [[name, name]] : []))
	);
	return { ...key, ...publishedFigure(at, beside, rules) };
}
