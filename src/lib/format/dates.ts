const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

interface DayParts {
	readonly year: string;
	readonly month: string;
	readonly day: number;
}

/** The year, the month's name and the day of the month; throws for a text that is no day. */
export function dayParts(date: string): DayParts {
	const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date);
	const month = MONTHS[Number(match?.[2]) - 1];
	if (!match || !month) throw new Error(`${date} is not a day written as YYYY-MM-DD.`);
	return { year: match[1]!, month, day: Number(match[3]) };
}

/** "6 August 2015" of 2015-08-06; throws for a text that is no day. */
export function dayWords(date: string): string {
	const { year, month, day } = dayParts(date);
	return `${day} ${month} ${year}`;
}

/** "April 2021" of 2021-04, the name of a map or a month; throws for a text that is no month. */
export function monthWords(month: string): string {
	const { year, month: name } = dayParts(`${month}-01`);
	return `${name} ${year}`;
}
