import { collectedAt } from '#lib/catalogue/collected-at.ts';
import { cellId, type CellId } from '#lib/domain/framework.ts';
import type { Collected, Indicator } from '#lib/domain/indicator.ts';
import type { ExpectedRow } from './rows.expected.ts';

/** Rows whose series the account of the data places in another cell than the list of indicators does. */
export const PLACED_ELSEWHERE: Readonly<Record<string, CellId>> = {
	'MH-A07': 'mothers-and-children/access',
	'MH-A08': 'mothers-and-children/access',
	'MH-A09': 'mothers-and-children/access',
	'MH-A10': 'mental-health/quality',
	'MH-A13': 'mothers-and-children/access',
	'MH-A15': 'mothers-and-children/access',
	'MH-P04': 'mothers-and-children/prevention',
	'MH-Q07': 'mental-health/prevention'
};

/** Rows that a publication counts for CCGs, although the list of indicators knows of none that does. */
export const COUNTED_FOR_CCGS: readonly string[] = ['MC-Q06', 'MH-A15', 'MH-P03', 'MH-P04', 'MH-Q07'];

/** Whether an entry's status is one that a row counted at this level may have. */
function fits(entry: Indicator, collected: Collected): boolean {
	if (entry.status === 'measured') return true;
	if (collected === 'ccg' || collected === 'partial') return entry.status === 'not-held';
	return entry.status === 'not-collected' && (entry.onlyFor === 'councils') === (collected === 'councils');
}

function faultsOfRow(code: string, row: ExpectedRow, serving: readonly Indicator[]): string[] {
	const cell = PLACED_ELSEWHERE[code] ?? cellId(row.group, row.factor);
	const here = serving.filter((entry) => cellId(entry.group, entry.factor) === cell);
	const wanted = row.polarity === 'split' ? (['high', 'low'] as const) : [row.polarity];
	const collected = COUNTED_FOR_CCGS.includes(code) ? 'ccg' : row.collected;
	return [
		...(here.length > 0 ? [] : [`${code}: no entry serves it in ${cell}`]),
		...wanted
			.filter((polarity) => !here.some((entry) => entry.polarity === polarity))
			.map((polarity) => `${code}: no entry is ${polarity}`),
		...serving
			.filter((entry) => !fits(entry, row.collected) && !fits(entry, collected))
			.map((entry) => `${code}: ${entry.id} cannot be ${entry.status}`),
		...(here.some((entry) => collectedAt(entry) === collected) ? [] : [`${code}: no entry is counted at ${collected}`])
	];
}

/** Where a catalogue does not serve the rows of the list: a sentence each that begins with the row, or with the entry whose row is none. */
export function rowFaults(indicators: readonly Indicator[], rows: Readonly<Record<string, ExpectedRow>>): string[] {
	const strange = indicators.filter((entry) => entry.row !== undefined && !Object.hasOwn(rows, entry.row));
	return [
		...strange.map((entry) => `${entry.id}: there is no row ${entry.row}`),
		...Object.entries(rows).flatMap(([code, row]) =>
			faultsOfRow(
				code,
				row,
				indicators.filter((entry) => entry.row === code)
			)
		)
	];
}
