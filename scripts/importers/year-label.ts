import type { Period } from '#lib/domain/period.ts';
import { dayFirst } from './day-first.ts';
import { labelled } from './periods.ts';

/** A label of a column of financial years: the year, with the case of the change of spelling that lost nothing, or why it is held. */
export type YearRead = { readonly period: Period; readonly mapped?: number } | { readonly held: string; readonly case: number };

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const BETWEEN = '\\s*(?:-|\\u2013|\\u2014|/|to|and)\\s*';
const EARLIEST = '1948';

const held = (number: number, words: string): YearRead => ({ held: words, case: number });

function year(first: string, mapped: number | undefined): YearRead {
	const period = labelled(`${first}/${String((Number(first) + 1) % 100).padStart(2, '0')}`, 'financial-year');
	if (!period || first < EARLIEST) return held(79, 'a year that cannot be');
	return mapped === undefined ? { period } : { period, mapped };
}

/** Whether a year written with two or four digits is the one after another. */
function follows(first: string, second: string): boolean {
	return (Number(first) + 1) % (second.length === 4 ? 10_000 : 100) === Number(second);
}

/** "2014/15" and its spellings, or why two numbers are no financial year; `undefined` for any other text. */
function twoYears(text: string): YearRead | undefined {
	const match = new RegExp(`^(fy\\s*)?(\\d{4}|\\d{2})${BETWEEN}(\\d{4}|\\d{2})$`, 'i').exec(text);
	if (!match || (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) && !follows(match[2]!, match[3]!))) return undefined;
	const [, prefix, from, second = ''] = match;
	const first = from!.length === 4 ? from! : `${Number(from) >= 48 ? 19 : 20}${from}`;
	if (follows(first, second)) return year(first, prefix === undefined && /^\d{4}\/\d{2}$/.test(text) ? undefined : 72);
	const apart = (Number(second.slice(-2)) - Number(first.slice(-2)) + 100) % 100;
	if (!text.includes('/') && apart >= 2 && apart <= 10) return held(76, 'several pooled years where a single year is declared');
	return held(72, 'a year whose second part does not follow the first');
}

/** "April 2014 to March 2015" or "1 April 2014 - 31 March 2015". */
function inWords(text: string): YearRead | undefined {
	const side = `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTH})\\s+(\\d{4})`;
	const match = new RegExp(`^${side}${BETWEEN}${side}$`, 'i').exec(text);
	if (!match) return undefined;
	const [, day, month = '', first = '', lastDay, lastMonth = '', last = ''] = match;
	const isYear = /^apr/i.test(month) && /^mar/i.test(lastMonth) && Number(last) === Number(first) + 1;
	const isWhole = (day === undefined && lastDay === undefined) || (Number(day) === 1 && Number(lastDay) === 31);
	if (Number(last) < Number(first)) return held(79, 'a period that ends before it begins');
	return isYear && isWhole ? year(first, 73) : held(73, 'two dates that are not exactly a financial year');
}

/** "01/04/2014 - 31/03/2015", day first, or the two days as YYYY-MM-DD. */
function twoDates(text: string): YearRead | undefined {
	const day = '(\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})';
	const match = new RegExp(`^${day}(?:\\s*(?:\\u2013|to)\\s*|\\s+-\\s+|-(?=\\d{1,2}[/.]))${day}$`, 'i').exec(text);
	if (!match) return undefined;
	const [starts, ends] = [dayFirst(match[1]!), dayFirst(match[2]!)];
	if (starts === undefined || ends === undefined) return held(78, 'a date that is impossible with the day first');
	if (ends < starts) return held(79, 'a period that ends before it begins');
	const first = starts.slice(0, 4);
	if (starts === `${first}-04-01` && ends === `${Number(first) + 1}-03-31`) return year(first, 73);
	return held(73, 'two dates that are not exactly a financial year');
}

/** What other kinds of period look like, with the case of each. */
const OTHERS: readonly { readonly like: RegExp; readonly case: number; readonly words: string }[] = [
	{ like: /^\d{5}(?:\.\d+)?$/, case: 40, words: 'a date as a serial number of a spreadsheet' },
	{
		like: /\bq\s*\d|quarter|rolling|year to|\bh[12]\b|12 months|ytd/i,
		case: 75,
		words: 'a quarter or a rolling period, where financial years are declared'
	},
	{
		like: /\d{2,4}\D+\d{2,4}\D+\d{2,4}\D+\d{2,4}|pooled|[23] years/i,
		case: 76,
		words: 'several pooled years where a single year is declared'
	},
	{
		like: /calendar|academic|school|^\d{4}$|^fy\s*\d{2,4}$|\bay\b|^20\d\d[^/\d]*$/i,
		case: 74,
		words: 'a year of another kind than the financial years declared'
	},
	{
		like: new RegExp(
			`^(?:\\d{1,2}[-\\s])?${MONTH}\\.?[-\\s'\\u2019]*\\d{2,4}$|^\\d{2,4}[-\\s]${MONTH}$|^\\d{4}-?(?:0[1-9]|1[0-2])$|^(?:0?[1-9]|1[0-2])/\\d{4}$`,
			'i'
		),
		case: 77,
		words: 'a month, where financial years are declared'
	}
];

function oneDate(text: string): YearRead | undefined {
	if (!/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text)) return undefined;
	return dayFirst(text) === undefined
		? held(78, 'a date that is impossible with the day first')
		: held(78, 'a date, where financial years are declared');
}

/**
 * The financial year that a label names, in any usual spelling or as its two dates or months, with the case of the spelling;
 * or why it is held: another kind of period, a second year that does not follow, a date with the month first. Nothing is guessed.
 */
export function readYear(published: string): YearRead {
	const text = published.trim().replace(/\s+/gu, ' ');
	if (text === '') return held(79, 'no period');
	const read = twoYears(text) ?? twoDates(text) ?? inWords(text) ?? oneDate(text);
	if (read) return read;
	const other = OTHERS.find(({ like }) => like.test(text));
	return other ? held(other.case, other.words) : held(74, 'not a financial year by the grammar');
}
