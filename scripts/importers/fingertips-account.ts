import { indicators } from '#lib/catalogue/index.ts';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Table } from '../files/table.ts';
import type { AreaLists, Noted } from './contract.ts';
import type { Placed } from './fingertips-lists.ts';
import { saidIn, type NumberedRows } from './fingertips-rows.ts';
import { placeOf } from './place.ts';

/** The entries of the catalogue that name a number of Fingertips among their codes. */
const BY_NUMBER: ReadonlyMap<number, string> = new Map(
	indicators.flatMap((entry) => {
		const numbers = (entry.codes ?? []).flatMap((code) => /^Fingertips\b.*?: (\d+)$/.exec(code)?.[1] ?? []);
		const where = entry.status === 'measured' ? `whose figures are read from ${entry.source}` : 'which is not read from any file yet';
		return numbers.map((number) => [Number(number), `${entry.id}, ${where}`] as const);
	})
);

const ADD = 'see “Add an indicator from a source that is read already” in CONTRIBUTING.md';

function notRead(number: number, name: string): string {
	const entry = BY_NUMBER.get(number);
	if (entry !== undefined) return `is left out: ${name}. The catalogue has it as ${entry}. To read it from here, ${ADD}`;
	return `is left out: ${name}. The catalogue does not have it. To add it, ${ADD}`;
}

const inWords = (leftOut: ReadonlyMap<string, number>): string => [...leftOut].map(([kind, rows]) => `${kind} ${rows}`).join(', ');

/** What became of one number of Fingertips in a file, and what to do where nothing of it was imported. */
export function accountOf(table: Table, { number, first, series, wanted, leftOut }: NumberedRows): Noted {
	const name = `“${saidIn(table, first, 'name').slice(0, 120)}”`;
	const at = placeOf(table, first, 'id');
	const warning = (note: string): Noted => ({ note, case: 71, reaction: 'WARN', at });
	if (!series) return warning(notRead(number, name));
	const { indicator, sex, ages } = series;
	const places = wanted.filter(({ area }) => area !== ENGLAND).length;
	const rest = leftOut.size > 0 ? ` Left out: ${inWords(leftOut)}.` : '';
	if (places === 0) {
		const meant = `${sex}, ${ages.join(' or ')}`;
		const says = `is ${indicator}: ${name}, but no row is of a CCG and of ${meant}.${rest}`;
		return warning(`${says} Download it for an area type of CCGs, 152 to 154 or 165 to 167, or of sub-ICB locations, 66`);
	}
	const note = `is read as ${indicator}: ${name}. ${places} rows of CCGs, ${wanted.length - places} of England.${rest}`;
	return { note, case: 71, reaction: 'MAP', at };
}

/** For each period that lacks CCGs of its list: how many it has, at the first of its rows. A download for one region lacks most. */
export function gapsOf(table: Table, group: Placed, lists: AreaLists): Noted[] {
	if (!('map' in group)) return [];
	const periods = new Map<string, { readonly first: Placed['rows'][number]; readonly areas: Set<string> }>();
	for (const row of group.rows) {
		const period = periods.get(row.time) ?? { first: row, areas: new Set<string>() };
		periods.set(row.time, period);
		period.areas.add(row.area);
	}
	const size = lists.ccgs(group.map).size;
	return [...periods.values()].flatMap(({ first, areas }): Noted[] => {
		if (areas.size >= size) return [];
		const note = `has ${areas.size} of the ${size} areas on the list of ${group.map} for ${first.series.indicator}`;
		return [{ note, case: 68, reaction: 'WARN', at: placeOf(table, first.row, 'year') }];
	});
}
