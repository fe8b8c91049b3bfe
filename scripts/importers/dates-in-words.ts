import type { Period } from '#lib/domain/period.ts';
import { labelled } from './periods.ts';

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
] as const;

/** As one of the publisher's own workbooks has it. */
const MISSPELT = new Map([['janaury', 'january']]);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The number of a month, 1 to 12, by its full English name in any case; `undefined` for anything else. */
export function monthNumber(name: string): number | undefined {
	const lower = name.trim().toLowerCase();
	const number = MONTHS.findIndex((one) => one === (MISSPELT.get(lower) ?? lower)) + 1;
	return number === 0 ? undefined : number;
}

/** "April 2015" as a month; `undefined` for anything else. */
export function monthInWords(text: string): Period | undefined {
	const [, name, year] = /^([a-z]+)\s+(\d{4})$/i.exec(text.trim()) ?? [];
	const number = name === undefined ? undefined : monthNumber(name);
	return number === undefined ? undefined : labelled(`${year}-${twoDigits(number)}`, 'month');
}

/** "14th June 2013" as 2013-06-14; `undefined` for anything else and for days that no month has. */
export function dayInWords(text: string): string | undefined {
	const [, day, name, year] = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)\s+(\d{4})$/i.exec(text.trim()) ?? [];
	const number = name === undefined ? undefined : monthNumber(name);
	if (number === undefined) return undefined;
	const daysInMonth = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
	const isDay = Number(day) >= 1 && Number(day) <= daysInMonth;
	return isDay ? `${year}-${twoDigits(number)}-${twoDigits(Number(day))}` : undefined;
}
