import { VINTAGES, type Vintage } from '#lib/domain/area.ts';

/** The lists whose codes the returns used, newest first: that of 2013 to March 2015, then each April's to the last of CCGs. */
const LISTS = VINTAGES.filter((list) => list <= '2021-04').reverse();

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

/**
 * The months, first and last, from which a hospital was missing in the returns of April 2013 to December 2019, by the ODS code of
 * the CCG: what `incompleteMonths` finds in all of them together, for a file that holds one month alone.
 */
const KNOWN_INCOMPLETE: Readonly<Record<string, readonly (readonly [first: string, last: string])[]>> = {
	'02T': [['2017-05', '2017-07']],
	'03A': [['2017-05', '2017-07']],
	'05P': [['2014-07', '2015-03']],
	'05Q': [
		['2014-09', '2014-11'],
		['2015-02', '2015-02']
	],
	'07Y': [['2016-06', '2016-06']],
	'11M': [['2016-12', '2017-06']],
	'13P': [['2014-07', '2015-03']]
};

/** Whether a month (`2014-07`) of a CCG, by its ODS code, is known to be incomplete. */
export function isKnownIncomplete(code: string, month: string): boolean {
	const spans = Object.hasOwn(KNOWN_INCOMPLETE, code) ? KNOWN_INCOMPLETE[code]! : [];
	return spans.some(([first, last]) => month >= first && month <= last);
}
