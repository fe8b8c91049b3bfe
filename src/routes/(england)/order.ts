import { byName, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { Sort } from '#lib/url/listing.ts';
import type { SortColumn } from './view.ts';

const scoreIn = (entry: Ranked, by: SortColumn): number | undefined =>
	by === 'overall' ? entry.overall?.score : entry.overall?.groups.find(({ group }) => group === by)?.score;

/** The entries of a ranking, the best first, in another order: those without a place last in both directions, among the rest those without the score last; ties by name. */
export function ordered(entries: readonly Ranked[], { column, order }: Sort<SortColumn>): readonly Ranked[] {
	if (column === 'overall' && order === 'down') return entries;
	const turn = order === 'up' ? 1 : -1;
	return [...entries].sort((a, b) => {
		if ((a.rank === undefined) !== (b.rank === undefined)) return a.rank === undefined ? 1 : -1;
		const [scoreA, scoreB] = [scoreIn(a, column), scoreIn(b, column)];
		if (scoreA === undefined || scoreB === undefined) return Number(scoreA === undefined) - Number(scoreB === undefined) || byName(a, b);
		return turn * (roundedTo9(scoreA) - roundedTo9(scoreB)) || byName(a, b);
	});
}
