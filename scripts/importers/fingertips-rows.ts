import type { Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { areaTypeOf, plainCode } from './fingertips-area-types.ts';
import { numberOf, seriesOf, type FingertipsSeries } from './fingertips-series.ts';

/** A row of an indicator of ours, about England (no lists) or about a CCG or sub-ICB location of one of the lists. */
export interface WantedRow {
	readonly row: Row;
	readonly series: FingertipsSeries;
	readonly area: string;
	/** The words in its column "Area Type". */
	readonly type: string;
	readonly lists: readonly Vintage[];
	readonly time: string;
}

/** The rows of one number of Fingertips: those wanted, and how many of the rest there are, by kind. */
export interface NumberedRows {
	readonly number: number;
	/** The first of all its rows. */
	readonly first: Row;
	readonly series: FingertipsSeries | undefined;
	readonly wanted: readonly WantedRow[];
	readonly leftOut: ReadonlyMap<string, number>;
}

/** The last list of CCGs; later ones are of sub-ICB locations. */
const LAST_OF_CCGS: Vintage = '2021-04';

/** Under which kind rows of an indicator that is not read from Fingertips are counted. */
export const NOT_READ = 'indicator that the catalogue does not have from here';

/** What a cell says, where "NA" is how the tools of other people write a blank; nothing where the column is absent. */
export function saidIn(table: Table, row: Row, column: string): string {
	const text = table.has(column) ? cellOf(table, row, column) : '';
	return text === 'NA' ? '' : text;
}

/** The row of an indicator of ours as it is wanted, or why it is not, in words. */
function sorted(table: Table, row: Row, series: FingertipsSeries): WantedRow | string {
	if (saidIn(table, row, 'category') !== '' || saidIn(table, row, 'categoryType') !== '') return 'part of the people, as by deprivation';
	if (saidIn(table, row, 'sex') !== series.sex) return 'other sex';
	if (!series.ages.includes(saidIn(table, row, 'age'))) return 'other ages';
	const printed = cellOf(table, row, 'type');
	const type = areaTypeOf(printed);
	if ('leftOut' in type) return type.leftOut;
	const known = { row, series, type: printed, time: cellOf(table, row, 'year') };
	if ('england' in type) return { ...known, area: type.england, lists: [] };
	if (series.ccgsOnly && type.lists.some((list) => list > LAST_OF_CCGS)) return 'sub-ICB location';
	return { ...known, area: plainCode(cellOf(table, row, 'area')), lists: type.lists };
}

interface Sorting extends NumberedRows {
	readonly wanted: WantedRow[];
	readonly leftOut: Map<string, number>;
}

/** Sorts the rows of a file of Fingertips by the number of their indicator; those without a number come apart. */
export function sortRows(table: Table): { readonly numbered: readonly NumberedRows[]; readonly unnumbered: readonly Row[] } {
	const numbered = new Map<number, Sorting>();
	const unnumbered: Row[] = [];
	for (const row of table.rows) {
		const number = numberOf(cellOf(table, row, 'id'));
		if (number === undefined) {
			unnumbered.push(row);
			continue;
		}
		const rows = numbered.get(number) ?? { number, first: row, series: seriesOf(number), wanted: [], leftOut: new Map<string, number>() };
		numbered.set(number, rows);
		const fate = rows.series ? sorted(table, row, rows.series) : NOT_READ;
		if (typeof fate === 'string') rows.leftOut.set(fate, (rows.leftOut.get(fate) ?? 0) + 1);
		else rows.wanted.push(fate);
	}
	return { numbered: [...numbered.values()], unnumbered };
}
