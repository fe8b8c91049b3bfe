import type { Gap } from '#lib/server/queries/comparison/gaps.ts';
import type { FigureRow } from './rows.ts';

/** A figure behind what it is held against, as people. */
export interface PeopleRow {
	readonly row: FigureRow;
	/** In the indicator's unit. */
	readonly target: number;
	readonly against: 'standard' | 'England';
	readonly gap: Gap;
}

/** Beyond any z: figures that take no part in scores come last. */
const FAR = 9;

/** The figures that do not meet their standard, else England's value, with how many people that is, farthest behind first; suspect ones are left out. */
export function peopleRows(rows: readonly FigureRow[]): readonly PeopleRow[] {
	return rows
		.flatMap((row): PeopleRow[] => {
			const { gaps, standard, figure } = row;
			if (!gaps || figure.suspect !== null) return [];
			const judged = standard === undefined ? undefined : gaps.standard;
			const [gap, target] = judged ? [judged, standard] : [gaps.england, figure.centre ?? undefined];
			if (!gap || target === undefined || gap.met || gap.people === 0) return [];
			return [{ row, target, against: judged ? 'standard' : 'England', gap }];
		})
		.sort((a, b) => (a.row.figure.z ?? FAR) - (b.row.figure.z ?? FAR) || (a.row.figure.indicator < b.row.figure.indicator ? -1 : 1));
}
