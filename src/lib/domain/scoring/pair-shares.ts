import { partedShare, roomFor, type Parted } from './ahead-share.ts';
import type { RoundedCells } from './rounded-cells.ts';

/** As `pairShare`, NaN for none, with room that is used again. `one` and `other` are where their cells begin. */
function shareOfPair({ cells, scores, present }: RoundedCells, one: number, other: number, parted: Parted): number {
	let [common, ahead, behind] = [0, 0, 0];
	for (let cell = 0; cell < cells; cell++) {
		if (present[one + cell] === 0 || present[other + cell] === 0) continue;
		common += 1;
		const difference = scores[one + cell]! - scores[other + cell]!;
		if (difference > 0) parted.ahead[ahead++] = difference;
		else if (difference < 0) parted.behind[behind++] = -difference;
	}
	return common === 0 ? NaN : partedShare(parted, ahead, behind);
}

/** Of two areas, the share of all weightings of the cells measured in both, 0 to 1, under which the first is ahead; `undefined` where they have none in common. */
export function pairShare(table: RoundedCells, first: number, second: number): number | undefined {
	const share = shareOfPair(table, first * table.cells, second * table.cells, roomFor(table.cells));
	return Number.isNaN(share) ? undefined : share;
}

/**
 * The same for every two areas, row after row: entry first * areas + second. NaN where two have no cell in common; an area against
 * itself is 1/2 (methods.md section 11).
 */
export function pairShares(table: RoundedCells): Float64Array {
	const { areas, cells } = table;
	const shares = new Float64Array(areas * areas).fill(1 / 2);
	const parted = roomFor(cells);
	for (let first = 0; first < areas; first++) {
		for (let second = first + 1; second < areas; second++) {
			const share = shareOfPair(table, first * cells, second * cells, parted);
			shares[first * areas + second] = share;
			shares[second * areas + first] = 1 - share;
		}
	}
	return shares;
}
