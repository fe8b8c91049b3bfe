import { comparedAreas, type RoundedCells } from './rounded-cells.ts';

/** Places beyond which no weighting can bring an area, 1 is best. */
export interface ProvedRanks {
	readonly best: number;
	readonly worst: number;
}

/** The cells that either of two areas has, in turn, into `either`; answers how many. */
function eitherHas({ cells, present }: RoundedCells, one: number, other: number, either: Int32Array): number {
	let count = 0;
	for (let cell = 0; cell < cells; cell++) if (present[one + cell]! + present[other + cell]! > 0) either[count++] = cell;
	return count;
}

/**
 * Whether one area is ahead of another under every weighting of its cells: needed and enough with complete cells apart from ties, enough
 * with gaps (methods.md section 11). `one` and `other` are where their cells begin.
 */
function isProvedAhead(table: RoundedCells, one: number, other: number, either: Int32Array): boolean {
	const { scores, present } = table;
	const count = eitherHas(table, one, other, either);
	let compared = false;
	for (let a = 0; a < count; a++) {
		const i = either[a]!;
		for (let b = a; b < count; b++) {
			const j = either[b]!;
			if (i === j && (present[one + i] === 0 || present[other + i] === 0)) continue;
			const hasOne = present[one + i]! + present[one + j]! > 0;
			if (!hasOne || present[other + i]! + present[other + j]! === 0) continue;
			const ahead = scores[one + i]! * present[other + j]! + scores[one + j]! * present[other + i]!;
			const behind = scores[other + i]! * present[one + j]! + scores[other + j]! * present[one + i]!;
			if (!(ahead > behind)) return false;
			compared = true;
		}
	}
	return compared;
}

/**
 * For each area the best place that no weighting betters and the worst that none worsens, among areas with any score; `undefined` for
 * one without. It is behind all that are proved ahead of it, and ahead of all it is proved ahead of (methods.md section 11).
 */
export function provedRanks(table: RoundedCells): readonly (ProvedRanks | undefined)[] {
	const { areas, cells } = table;
	const either = new Int32Array(cells);
	const compared = comparedAreas(table);
	const [aheadOf, behind] = [new Int32Array(areas), new Int32Array(areas)];
	for (const one of compared) {
		for (const other of compared) {
			if (one === other || !isProvedAhead(table, one * cells, other * cells, either)) continue;
			aheadOf[one]! += 1;
			behind[other]! += 1;
		}
	}
	const ranks: (ProvedRanks | undefined)[] = Array.from({ length: areas }, () => undefined);
	for (const area of compared) ranks[area] = { best: 1 + behind[area]!, worst: compared.length - aheadOf[area]! };
	return ranks;
}
