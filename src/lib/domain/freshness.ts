/** How often a publication comes out; `once` has no further issue, `ended` no further one for CCGs. */
export const EVERY = ['month', 'quarter', 'half-year', 'year', 'once', 'ended'] as const;
export type Every = (typeof EVERY)[number];

/** How old a source's figures are and when the next are due. Days as YYYY-MM-DD. */
export interface Freshness {
	/** Whole days since the newest publication; 0 where it is of today or later. */
	readonly days: number;
	/** The day on which the next issue is expected; absent where none will come. */
	readonly due: string | undefined;
	/** Whether the expected day and the grace after it have both passed. */
	readonly overdue: boolean;
}

const MONTHS: Readonly<Record<Every, number | undefined>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	year: 12,
	once: undefined,
	ended: undefined
};

/** Months that an issue may be late before it is called overdue. */
export const GRACE_MONTHS = 2;

/** The same day some months later, or the last day of a month that has no such day. */
export function monthsAfter(day: string, months: number): string {
	const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whole days from one day to a later one; 0 where it is not later. */
function daysBetween(from: string, to: string): number {
	return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** How fresh a source is on a day, by the day of its newest publication: an issue that will never come is never overdue. */
export function freshnessOf(published: string, every: Every, today: string): Freshness {
	const months = MONTHS[every];
	const due = months === undefined ? undefined : monthsAfter(published, months);
	return { days: daysBetween(published, today), due, overdue: due !== undefined && monthsAfter(due, GRACE_MONTHS) < today };
}
