import { FACTORS, type Factor } from '#lib/domain/framework.ts';
import { byName } from '#lib/domain/scoring/ranking.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { Order, Sort } from '#lib/url/listing.ts';
import type { InsideRow } from './inside.ts';

/** What the table of a group can be ordered by: the place in it, the name, or the score of a factor. */
export type Column = 'place' | 'name' | Factor;

/** Each column's own direction: the best first, names from A. */
export const COLUMNS: Readonly<Record<Column, Order>> = { place: 'down', name: 'up', access: 'down', quality: 'down', prevention: 'down' };

function scoreIn({ entry, factors }: InsideRow, column: Column): number | undefined {
	if (column === 'place') return entry.rank === undefined ? undefined : entry.overall?.score;
	return factors[FACTORS.indexOf(column as Factor)]?.score;
}

/** The rows, which come by place, in another order; those without the score last in both directions, ties by name. */
export function ordered(rows: readonly InsideRow[], { column, order }: Sort<Column>): readonly InsideRow[] {
	const turn = order === 'up' ? 1 : -1;
	if (column === 'name') return [...rows].sort((a, b) => turn * byName(a.entry, b.entry));
	return [...rows].sort((a, b) => {
		const [own, other] = [scoreIn(a, column), scoreIn(b, column)];
		if (own === undefined || other === undefined)
			return Number(own === undefined) - Number(other === undefined) || byName(a.entry, b.entry);
		return turn * (roundedTo9(own) - roundedTo9(other)) || byName(a.entry, b.entry);
	});
}
