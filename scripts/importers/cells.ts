import type { Missing } from '#lib/domain/missing.ts';
import type { CellRules, Figure, Place } from './contract.ts';
import { textAt } from './place.ts';

/** A cell of a number column as it was understood; `case` is the number of the case in docs/data.md. */
export type Cell =
	Understood | Silent | { readonly held: string; readonly case: number } | { readonly stop: string; readonly case: number };
interface Understood {
	readonly value: number;
	readonly mapped?: number;
}
interface Silent {
	readonly missing: Missing;
}

const NUMBER = /^-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;
const MACHINE_WORDS = new Set(['nan', '-nan', '+nan', 'inf', '-inf', '+inf', 'infinity', '-infinity', '+infinity', 'true', 'false']);
const ERROR_VALUE = /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/i;
const DASH = /^[-\u2010-\u2015\u2212]$/;

/** Text folded as markers are compared: lower case, no spaces. */
const folded = (text: string): string => text.toLowerCase().replace(/\s/gu, '');

function heldFor(text: string): { held: string; case: number } {
	if (/^[-+]?[0-9]+(?:\.[0-9]+)?e[-+]?[0-9]+$/i.test(text)) return { held: 'a number in powers of ten, whose digits are lost', case: 56 };
	if (/%$/.test(text)) return { held: 'a percent sign where none is declared', case: 49 };
	if (/^\(.*\)$|[0-9]-$/.test(text)) return { held: 'a minus sign written in a way that is not declared', case: 48 };
	if (/^[<>≤≥]|^[0-9]+ ?[-\u2013] ?[0-9]+$/.test(text)) return { held: 'a range or limit in place of a number', case: 45 };
	if (/^-?[0-9][0-9., '\u00a0\u202f]*$/.test(text) && /[, '\u00a0\u202f]/.test(text))
		return { held: 'digits grouped in a way that is not known', case: 47 };
	if (/^-?[0-9]+(?:\.[0-9]+)?\s*[^0-9.,\s]+$/.test(text)) return { held: 'a number with a mark attached that is not declared', case: 44 };
	return { held: 'not a number by the grammar', case: 53 };
}

function wordOf(text: string, rules: CellRules): Cell {
	const marker = Object.hasOwn(rules.markers, folded(text)) ? rules.markers[folded(text)] : undefined;
	if (marker) return { missing: marker };
	if (DASH.test(text))
		return rules.dash === 'stop' ? { stop: 'a lone dash, whose meaning is not declared', case: 42 } : { missing: rules.dash };
	if (ERROR_VALUE.test(text)) return { held: 'an error value of a spreadsheet', case: 38 };
	if (MACHINE_WORDS.has(folded(text))) return { held: 'a machine’s word in place of a number', case: 53 };
	if (/^[=@]|^[+](?![0-9.])/.test(text)) return { held: 'a text that a spreadsheet would run', case: 84 };
	return /\p{Nd}/u.test(text) ? heldFor(text) : { stop: 'a mark whose meaning is not declared', case: 43 };
}

/**
 * What a cell of a number column says: a number by the strict grammar (an optional minus, digits, commas in groups of three,
 * a point and digits, at most 17 digits), a declared reason why there is none, or why it must be held or the file refused.
 */
export function readCell(published: string, rules: CellRules): Cell {
	const text = published.trim();
	if (text === '') return { missing: rules.blank };
	const plain = /^[\u2212\u2013](?=[0-9])/.test(text) ? `-${text.slice(1)}` : text;
	if (!NUMBER.test(plain)) return wordOf(text, rules);
	if (plain.replace(/[^0-9]/g, '').replace(/^0+/, '').length > 17) return { held: 'more than 17 digits', case: 53 };
	const value = Number(plain.replaceAll(',', ''));
	if (plain !== text) return { value, mapped: 48 };
	return plain.includes(',') ? { value, mapped: 47 } : { value };
}

/** What the cell at a place says. */
export function cellAt(place: Place, rules: CellRules): Cell {
	return readCell(textAt(place), rules);
}

/** A cell that must hold a count: a whole number, 0 or more; a fraction is held, but ".0" is read as whole. */
export function wholeAt(place: Place, rules: CellRules): Cell {
	const cell = cellAt(place, rules);
	if (!('value' in cell)) return cell;
	if (cell.value < 0) return { held: 'a negative count', case: 51 };
	return Number.isInteger(cell.value) ? cell : { held: 'a count with a fraction', case: 51 };
}

/**
 * A figure whose value is `per * numerator / denominator`, worked out by the run: the first of the two cells that holds no
 * number decides; a denominator of 0 gives the reason in `zero`.
 */
export function ratioOf(numerator: Cell, denominator: Cell, zero: Missing = 'not-applicable'): Exclude<Cell, Understood> | Figure {
	if (!('value' in denominator)) return denominator;
	if (denominator.value === 0) return { missing: zero };
	if (!('value' in numerator)) return numerator;
	const mapped = numerator.mapped ?? denominator.mapped;
	return { numerator: numerator.value, denominator: denominator.value, ...(mapped === undefined ? {} : { mapped }) };
}

/** A cell that holds a count of people among the residents of a band: the run looks the residents up. */
export function perResidents(count: Cell, residents: Figure['denominator']): Exclude<Cell, Understood> | Figure {
	if (!('value' in count)) return count;
	const { value: numerator, mapped } = count;
	return { numerator, ...(residents === undefined ? {} : { denominator: residents }), ...(mapped === undefined ? {} : { mapped }) };
}
