import { dayParts, dayWords } from './dates.ts';

/** The first and last day of a stretch of time, YYYY-MM-DD. */
export interface Days {
	readonly starts: string;
	readonly ends: string;
}

/** Whether a day is the last of its month. */
function isMonthEnd(date: string): boolean {
	return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate() === Number(date.slice(8));
}

/** "April 2014 to March 2015", "January to March 2022", "April 2015" for whole months; days where they are not whole; one day as that day. */
export function periodWords({ starts, ends }: Days): string {
	const [first, last] = [dayParts(starts), dayParts(ends)];
	if (starts === ends) return dayWords(starts);
	if (first.day !== 1 || !isMonthEnd(ends)) return `${dayWords(starts)} to ${dayWords(ends)}`;
	if (first.year !== last.year) return `${first.month} ${first.year} to ${last.month} ${last.year}`;
	return first.month === last.month ? `${last.month} ${last.year}` : `${first.month} to ${last.month} ${last.year}`;
}

/** The period as the beginning of a sentence: "Between April 2014 and March 2015", "In April 2015", "On 31 March 2016". */
export function whenWords({ starts, ends }: Days): string {
	const period = periodWords({ starts, ends });
	if (starts === ends) return `On ${period}`;
	return period.includes(' to ') ? `Between ${period.replace(' to ', ' and ')}` : `In ${period}`;
}
