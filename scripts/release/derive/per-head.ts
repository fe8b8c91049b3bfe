import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { flagsOf, nothing, sumOf, type Shown } from '#lib/domain/scoring/shown.ts';

/**
 * One area's counts, newest month first, added up and divided by its residents: `per * counts / residents`. The reason of the
 * first month without a count, where there is one; a suspect month makes the sum suspect.
 */
export function perHead(entry: MeasuredIndicator, months: readonly Shown[], residents: number | undefined): Shown {
	const gap = months.find((month) => month.missing !== undefined);
	if (gap?.missing) return nothing(gap.missing);
	const count = sumOf(months, (month) => month.value);
	if (count === undefined || residents === undefined || residents <= 0) return nothing('not-available');
	const [first] = months;
	return {
		value: (entry.per * count) / residents,
		numerator: count,
		denominator: residents,
		flags: flagsOf(months),
		suspect: months.find((month) => month.suspect !== undefined)?.suspect,
		origin: originOf(months),
		run: first?.run,
		at: first?.at,
		parts: months.reduce((sum, month) => sum + month.parts, 0)
	};
}

/** A sum is no surer than its least sure month. */
function originOf(months: readonly Shown[]): Shown['origin'] {
	const origins = new Set(months.map((month) => month.origin));
	if (origins.has('estimated')) return 'estimated';
	return origins.has('apportioned') ? 'apportioned' : 'summed';
}

/** England's counts of all months per head of all residents; `undefined` where a month has none. */
export function perHeadOfAll(
	entry: MeasuredIndicator,
	months: readonly (number | undefined)[],
	residents: Iterable<number>
): number | undefined {
	let count = 0;
	for (const month of months) {
		if (month === undefined) return undefined;
		count += month;
	}
	const people = [...residents].reduce((sum, next) => sum + next, 0);
	return people > 0 ? (entry.per * count) / people : undefined;
}
