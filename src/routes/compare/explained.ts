import type { SideBySide } from '#lib/domain/comparison/side-by-side.ts';
import { CELLS, GROUPS, type CellId, type Group } from '#lib/domain/framework.ts';

/** What one cell adds to the difference between two areas' scores. */
export interface Explained {
	readonly id: CellId;
	/** Of the weight of the shared cells, 0 to 1. */
	readonly share: number;
	readonly a: number;
	readonly b: number;
	/** Share times the difference of the two: above 0 where it helps the first. They add up to the difference of the scores. */
	readonly amount: number;
}

/** The parts of the difference between the first and the second area, the largest first. */
export function explained({ cells }: SideBySide): readonly Explained[] {
	return cells
		.map(({ id, share, scores: [a = 0, b = 0] }) => ({ id, share, a, b, amount: share * (a - b) }))
		.filter(({ share }) => share > 0)
		.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount) || CELLS.indexOf(one.id) - CELLS.indexOf(other.id));
}

/** What each patient group adds to an area's lead over the mean of those compared; the five add up to it. */
export function groupLeads({ cells }: SideBySide, at: number): readonly { readonly group: Group; readonly amount: number }[] {
	return GROUPS.map((group) => ({
		group,
		amount: cells
			.filter(({ id }) => id.startsWith(`${group}/`))
			.reduce((sum, { share, scores }) => sum + share * (scores[at]! - scores.reduce((all, score) => all + score, 0) / scores.length), 0)
	}));
}
