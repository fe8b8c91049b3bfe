import { counted } from './words.ts';

const DAYS_A_MONTH = 365.25 / 12;

/** "5 days", "3 months", "6 years and 2 months": whole days in words, cut and never rounded up. */
export function ageWords(days: number): string {
	const months = Math.floor(days / DAYS_A_MONTH);
	if (months < 1) return counted(days, 'day');
	const [years, rest] = [Math.floor(months / 12), months % 12];
	if (years < 1) return counted(rest, 'month');
	return rest === 0 ? counted(years, 'year') : `${counted(years, 'year')} and ${counted(rest, 'month')}`;
}
