import { ENGLAND } from '#lib/domain/area.ts';
import { foldDistrictName } from '#lib/domain/area-names.ts';
import type { Period } from '#lib/domain/period.ts';
import { wholeAt, type Cell } from './cells.ts';
import type { CellRules, Source, Statement } from './contract.ts';
import { placeOf } from './place.ts';

/** Shortened names, folded, and the full ones. */
const SHORT = new Map([
	['southend', 'southend on sea'],
	['medway towns', 'medway']
]);

/**
 * From April 2019 there are two councils where there were three; the file calls the new Bournemouth, Christchurch and Poole by
 * the name of its largest part for one month, with a dash for Poole.
 */
const SINCE_2019 = new Map([
	['bournemouth', 'E06000058'],
	['bournemouth christchurch poole', 'E06000058'],
	['dorset', 'E06000059']
]);

/** Days of all responsible, and those put down to social care alone. */
export const DELAY_SERIES = ['delayed-transfer-days', 'delayed-transfer-days-social-care'] as const;

/** The council of a printed name in a month, or England; `councils` are folded names with GSS codes, `undefined` where none has the name. */
export function councilNamed(printed: string, { label }: Period, councils: ReadonlyMap<string, string>): string | undefined {
	if (printed === 'England') return ENGLAND;
	const name = foldDistrictName(printed);
	const now = label >= '2019-04' ? SINCE_2019.get(name) : undefined;
	return now ?? councils.get(SHORT.get(name) ?? name);
}

/** Whether a council, by its GSS code, is one of the two that replaced others in April 2019. */
export function isRenewed(gss: string): boolean {
	return [...SINCE_2019.values()].includes(gss);
}

/** The days of all three columns together; the first that holds no number decides. */
function sumOf(cells: readonly Cell[]): Cell {
	const silent = cells.find((cell) => !('value' in cell));
	if (silent) return silent;
	return { value: cells.reduce((sum, cell) => sum + ('value' in cell ? cell.value : 0), 0) };
}

/** The two figures of a row with the columns `nhs`, `social` and `both`, of a council and a month that are known. */
export function* readDays(
	{ table, row }: Source,
	{ area, period }: { readonly area: string; readonly period: Period },
	rules: CellRules
): Generator<Statement> {
	const [nhs, social, both] = [placeOf(table, row, 'nhs'), placeOf(table, row, 'social'), placeOf(table, row, 'both')];
	const key = { area, period, map: '2018-04' } as const;
	yield { indicator: DELAY_SERIES[0], ...key, at: nhs, ...sumOf([nhs, social, both].map((at) => wholeAt(at, rules))) };
	yield { indicator: DELAY_SERIES[1], ...key, at: social, ...wholeAt(social, rules) };
}
