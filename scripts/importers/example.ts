import { ENGLAND, VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Cell } from './cell.ts';
import { tidyCode } from './codes.ts';
import type { AreaLists, Figure, Held, Importer, Key, Place, Reading, SourceDeclaration, Statement } from './contract.ts';
import { elsewhere } from './elsewhere.ts';
import { exampleCells, faultsOf, notesOf, type ExampleCells } from './example-cells.ts';
import { placeOf } from './place.ts';
import { readYear } from './year-label.ts';

const FILE = 'example.csv';

const declares: SourceDeclaration = {
	licence: 'none: the numbers are made up, for tests only',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs, each of the time of its row',
	periods: 'financial years',
	markers: { '*': 'suppressed', '..': 'not-available', z: 'not-applicable', dns: 'not-submitted' },
	dash: 'stop',
	blank: 'not-available',
	flags: { '[p]': 'provisional', '[r]': 'revised', '[e]': 'estimated', '[u]': 'low-reliability' },
	sentinels: { '9999': 'not-available' },
	suppression: 'counts below a limit stand as “<N”, “>N” or “N-M”, or as an asterisk; zero is shown',
	published: { [FILE]: '2016-06-30' },
	heldLimit: 0,
	heldRows: 2,
	coverage: 0.8,
	expected: ['00C', '02E', '03E', '04E', '07L', '10L', '11C', '11J', '13T', '99E'],
	believableChange: 5,
	percentColumns: ['percent', 'lower', 'upper']
};

/** The list in force on the day after a period, or the one of its last day where only that knows the code. */
function mapFor({ ends }: Period, code: string, lists: AreaLists): Vintage {
	const after = `${Number(ends.slice(0, 4))}-${ends.slice(5, 7) === '12' ? '13' : String(Number(ends.slice(5, 7)) + 1).padStart(2, '0')}`;
	const inForce = (month: string): Vintage => VINTAGES.findLast((map) => map <= month) ?? VINTAGES[0];
	const [next, last] = [inForce(after), inForce(ends.slice(0, 7))];
	return !lists.ccgs(next).has(code) && lists.ccgs(last).has(code) ? last : next;
}

/** The published percent of a row, or why there is none: a denominator of nought comes before whatever stands there. */
function shareOf({
	numerator,
	denominator,
	percent,
	lower,
	upper
}: ExampleCells): Figure | { missing: 'not-applicable'; case: number } | undefined {
	if ('value' in denominator && denominator.value === 0) return { missing: 'not-applicable', case: 52 };
	if (!('value' in percent)) return undefined;
	const { value, decimals, mapped } = percent;
	return {
		value,
		...(decimals === undefined ? {} : { decimals }),
		...(mapped === undefined ? {} : { mapped }),
		...('value' in numerator ? { numerator: numerator.value } : {}),
		...('value' in denominator ? { denominator: denominator.value } : {}),
		...('value' in lower ? { lower: lower.value } : {}),
		...('value' in upper ? { upper: upper.value } : {})
	};
}

/** The flags of the cells that make a figure, each once. */
function flagsOf(cells: readonly Cell[]): Pick<Reading, 'flags'> {
	const flags = [...new Set(cells.flatMap((cell) => ('value' in cell ? (cell.flags ?? []) : [])))];
	return flags.length > 0 ? { flags } : {};
}

function readingsOf(key: Omit<Key, 'indicator'>, cells: ExampleCells, at: (column: string) => Place): Reading[] {
	const { numerator, denominator, percent, lower, upper, change } = cells;
	const share = shareOf(cells) ?? ('missing' in percent ? percent : { missing: 'held' as const });
	const readings: Reading[] = [
		{ ...key, indicator: 'example-share', at: at('percent'), ...share, ...flagsOf([percent, numerator, denominator, lower, upper]) }
	];
	if (change === undefined) return readings;
	const moved = 'value' in change || 'missing' in change ? change : { missing: 'held' as const };
	return [...readings, { ...key, indicator: 'example-change', at: at('change'), ...moved, ...flagsOf([change]) }];
}

function* readRow(table: Table, row: Row, lists: AreaLists): Generator<Statement> {
	const at = (column: string): Place => placeOf(table, row, column);
	const [code, name] = [cellOf(table, row, 'code'), cellOf(table, row, 'name')];
	const total = tidyCode(code) === 'ENG';
	const year = readYear(cellOf(table, row, 'period'));
	const map = 'period' in year ? mapFor(year.period, tidyCode(code), lists) : '2015-04';
	const away = lists.ccgs(map).has(tidyCode(code)) ? undefined : elsewhere(code, name);
	if (away !== undefined) {
		yield { note: `is not about a CCG of England, but ${away}`, case: 71, reaction: 'MAP', at: at('code') };
		yield { leftOut: away, rows: 1, table };
		return;
	}
	const cells = exampleCells(at, declares, table.has('change'));
	const faults = faultsOf(cells, at);
	yield* faults.refused;
	const area = total ? ENGLAND : code;
	const early: Held[] = 'held' in year ? [{ area, map, held: year.held, case: year.case, at: at('period') }] : [];
	const printed = { name: at('name'), ...(table.has('ons') ? { otherCode: at('ons') } : {}) };
	const readings = 'period' in year ? readingsOf({ area, map, period: year.period, printed }, cells, at) : [];
	if (total) yield { note: 'is England’s total, kept apart from the CCGs', case: 35, reaction: 'MAP', at: at('code') };
	if ('period' in year && year.mapped !== undefined)
		yield { note: 'was read as a financial year', case: year.mapped, reaction: 'MAP', at: at('period'), understood: year.period.label };
	yield { row: readings, held: [...early, ...faults.held] };
	yield* notesOf(cells, at, ['percent', 'change']);
}

/**
 * A source for tests of the import: made-up numbers under ten real codes. It is an importer only where EXAMPLE_SOURCE=1 is set,
 * is in no catalogue, and is refused by a release.
 */
export const example: Importer = {
	source: 'example',
	indicators: ['example-share', 'example-change'],
	declares,
	columns: {
		[FILE]: {
			code: ['CCG code'],
			name: ['CCG name'],
			period: ['Period'],
			numerator: ['Numerator'],
			denominator: ['Denominator'],
			percent: ['Per cent'],
			lower: ['Lower'],
			upper: ['Upper']
		}
	},
	optional: { [FILE]: { ons: ['ONS code'], change: ['Change'] } },
	marks: {
		[FILE]: {
			code: 'code',
			form: /^(?:[0-9A-Z]{3}|[0-9A-Z]{5}|[A-Z]\d{8})$/,
			numbers: ['numerator', 'denominator', 'percent', 'lower', 'upper']
		}
	},
	complete: ['example-share'],
	*read([table], lists) {
		for (const row of table?.rows ?? []) yield* readRow(table!, row, lists);
	}
};
