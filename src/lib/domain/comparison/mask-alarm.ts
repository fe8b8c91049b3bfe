import type { Comparison } from '../statistics/compare.ts';
import { roundedTo9 } from '../statistics/rounding.ts';

/** England's score: a composite at or above it may hide what is below. */
const ENGLAND = 50;

/** An indicator of one area: its z, and what its 99.8% limits say. */
export interface Tested {
	readonly code: string;
	readonly z: number | undefined;
	readonly verdict998: Comparison;
}

/** The worst indicator that is surely worse, how many there are, and whether the composite hides them. */
export interface MaskAlarm {
	readonly alarm: string | undefined;
	readonly count: number;
	readonly hidden: boolean;
}

const byZ = (a: Tested, b: Tested): number => {
	const [first, second] = [a, b].map(({ z = Infinity }) => roundedTo9(z));
	if (first !== second) return first! < second! ? -1 : 1;
	return a.code < b.code ? -1 : 1;
};

/** What a composite hides: the indicator of lowest z among those worse at 99.8%, ties by code (methods.md section 12). */
export function maskAlarm(score: number | undefined, indicators: readonly Tested[]): MaskAlarm {
	const worse = indicators.filter(({ verdict998 }) => verdict998 === 'worse').sort(byZ);
	const hidden = worse.length > 0 && score !== undefined && roundedTo9(score) >= ENGLAND;
	return { alarm: worse[0]?.code, count: worse.length, hidden };
}
