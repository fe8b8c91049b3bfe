import type { CellRules } from './contract.ts';
import type { Cell } from './cell.ts';

const MACHINE_WORD = /^[-+]?(?:nan|inf|infinity)$|^true$|^false$/;
const ERROR_VALUE = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/i;
const DASH = /^[-\u2010-\u2015\u2212]$/;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const BAND_AS_DATE = new RegExp(`^(?:(\\d{1,2})[-\\s](${MONTHS})|(${MONTHS})[-\\s](\\d{2}))$`, 'i');
const WITH_TIME = /^\d{4}-\d{2}-\d{2}(?:[ T]00:00(?::00)?)?$/;

/** Text folded as markers are compared: lower case, no spaces. */
const folded = (text: string): string => text.toLowerCase().replace(/\s/gu, '');

const monthNumber = (name: string): number => MONTHS.split('|').indexOf(name.toLowerCase()) + 1;

/** A band such as "5-9" that a spreadsheet took for a date, with what it probably was. */
function bandAsDate(text: string): Cell | undefined {
	const [, day, month, named, year] = BAND_AS_DATE.exec(text) ?? [];
	const was = day === undefined ? named && `${monthNumber(named)}-${Number(year)}` : `${Number(day)}-${monthNumber(month!)}`;
	if (was !== undefined) return { stop: `a range that a spreadsheet turned into a date; it was probably “${was}”`, case: 81 };
	return WITH_TIME.test(text)
		? { stop: 'a date in a column of numbers, probably a range that a spreadsheet turned into one', case: 81 }
		: undefined;
}

/** The bounds that "<5", ">5" or "1-7" name, both included; nothing where they name none. */
function boundsOf(text: string): { least: number; most?: number } | undefined {
	const [, below, above, from, to] = /^(?:<\s*(\d+)|>\s*(\d+)|(\d+)\s*[-\u2013]\s*(\d+))$/.exec(text) ?? [];
	const written = [below, above, from, to].filter((part) => part !== undefined);
	if (written.length === 0 || written.some((part) => String(Number(part)) !== part)) return undefined;
	if (above !== undefined) return { least: Number(above) + 1 };
	const bounds = below === undefined ? { least: Number(from), most: Number(to) } : { least: 1, most: Number(below) - 1 };
	return bounds.least <= bounds.most ? bounds : undefined;
}

function heldFor(text: string): { held: string; case: number } {
	if (/^[=@]|^[-+]\s*[^\d.\s\u2212]/.test(text)) return { held: 'a text that a spreadsheet would run', case: 84 };
	if (/^[-+]?[0-9]+(?:\.[0-9]+)?e[-+]?[0-9]+$/i.test(text)) return { held: 'a number in powers of ten, whose digits are lost', case: 56 };
	if (/%$/.test(text)) return { held: 'a percent sign where none is declared', case: 49 };
	if (/^\(.*\)$|[0-9][-\u2212]$/.test(text)) return { held: 'a minus sign written in a way that is not declared', case: 48 };
	if (/^[<>≤≥]|^[0-9]+ ?[-\u2013] ?[0-9]+$/.test(text)) return { held: 'a range or limit in place of a number', case: 45 };
	if (/^-?[0-9][0-9., '\u00a0\u202f]*$/.test(text) && /[, '\u00a0\u202f]/.test(text))
		return { held: 'digits grouped in a way that is not known', case: 47 };
	if (/^-?[0-9][0-9,]*(?:\.[0-9]+)?\s*[^0-9.,\s][^0-9]*$/.test(text))
		return { held: 'a number with a mark attached that is not declared', case: 44 };
	return { held: 'not a number by the grammar', case: 53 };
}

/**
 * What a text that is no number says in a number column: a declared marker or range, or why the cell must be held or the file
 * refused. Markers are compared without regard to case and spaces.
 */
export function wordOf(text: string, rules: CellRules): Cell {
	const marker = Object.hasOwn(rules.markers, folded(text)) ? rules.markers[folded(text)] : undefined;
	if (marker) return { missing: marker, case: ERROR_VALUE.test(text) ? 38 : text === '*' ? 41 : 43 };
	if (DASH.test(text)) {
		if (rules.dash === 'stop') return { stop: 'a lone dash, whose meaning is not declared', case: 42 };
		return { missing: rules.dash, case: 42 };
	}
	const bounds = rules.ranges ? boundsOf(text) : undefined;
	if (bounds) return { missing: 'suppressed', case: 45, bounds };
	if (ERROR_VALUE.test(text)) return { held: 'an error value of a spreadsheet', case: 38 };
	if (MACHINE_WORD.test(folded(text))) return { held: 'a machine’s word in place of a number', case: 53 };
	if (/\p{Nd}/u.test(text)) return bandAsDate(text) ?? heldFor(text);
	if (/^[=@]|^[-+]\s*\p{L}/u.test(text)) return { held: 'a text that a spreadsheet would run', case: 84 };
	return { stop: 'a mark whose meaning is not declared', case: 43 };
}
