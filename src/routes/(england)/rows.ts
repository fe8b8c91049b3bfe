import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import type { Sort } from '#lib/url/listing.ts';
import { ordered } from './order.ts';
import type { RankedWith } from './ranked-with.ts';
import type { PlaceRange } from './sentences.ts';
import type { SortColumn } from './view.ts';

/** A row of the ranking. */
export interface Row {
	readonly entry: Ranked;
	/** Absent where no error is known. */
	readonly range: PlaceRange | undefined;
	/** Others that it cannot be told apart from; absent where it has no place. */
	readonly alike: number | undefined;
	/** The place under equal weights, 0 where there is none; absent where these are equal weights. */
	readonly usual: number | undefined;
}

/** The rows of a result in an order, only those of the given codes. */
export function rowsOf(result: RankedWith, sorting: Sort<SortColumn>, within: ReadonlySet<string>): readonly Row[] {
	return ordered(result.entries, sorting)
		.filter(({ code }) => within.has(code))
		.map((entry) => ({
			entry,
			get range() {
				return result.ranges.get(entry.code);
			},
			get alike() {
				return result.alike.get(entry.code);
			},
			usual: result.usual && (result.usual.get(entry.code) ?? 0)
		}));
}

/** Rows as they are now where they can be seen, and as they last came to rest elsewhere, so that a hand on a slider moves only what it sees. */
export function seen(now: readonly Row[], rested: readonly Row[], [from, to]: readonly [number, number]): readonly Row[] {
	return now.map((row, index) => (index >= from && index < to ? row : (rested[index] ?? row)));
}

/** The first row of the ranking in the window and the one after the last; from 0 to 0 where none is. */
export function rowsInView(): readonly [from: number, to: number] {
	const inView = [...document.querySelectorAll('.ranking tbody tr')].map((row) => {
		const { top, bottom } = row.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
	return inView.includes(true) ? [inView.indexOf(true), inView.lastIndexOf(true) + 1] : [0, 0];
}
