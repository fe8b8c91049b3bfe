import { VINTAGES, type Vintage } from '#lib/domain/area.ts';

/** The lists whose codes the returns used, newest first: that of 2013 to March 2015, then each April's. */
const LISTS = VINTAGES.filter((list) => list <= '2019-04').reverse();

/** The list of CCGs in force in a month, `2014-07`. */
export function listOfMonth(month: string): Vintage {
	return LISTS.find((list) => list <= month) ?? '2013-04';
}

/** Months either side that a month is compared with. */
const REACH = 18;
/** A month below this share of the usual is a return from which a hospital is missing. */
const LEAST = 0.6;

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(half) - 1] ?? NaN, sorted[Math.floor(half)] ?? NaN];
	return (low + high) / 2;
}

const monthNumber = (label: string): number => Number(label.slice(0, 4)) * 12 + Number(label.slice(5, 7));

/**
 * The months (`2014-07`) in which a CCG's count falls below 60% of the median of its own counts from 18 months before to 18
 * months after: the return is incomplete.
 */
export function incompleteMonths(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
	const dated = [...counts].map(([label, count]) => ({ label, count, at: monthNumber(label) }));
	const low = dated.filter(({ count, at }) => {
		const around = dated.filter((other) => Math.abs(other.at - at) <= REACH);
		return count < LEAST * median(around.map((other) => other.count));
	});
	return new Set(low.map(({ label }) => label));
}
