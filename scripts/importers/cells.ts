import type { Missing } from '#lib/domain/missing.ts';
import { isUnsolved } from '../files/table.ts';
import { wordOf } from './cell-words.ts';
import type { CellRules, Figure, Place } from './contract.ts';
import { textAt } from './place.ts';
import type { Cell, Understood } from './cell.ts';

export type { Cell } from './cell.ts';

const NUMBER = /^-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;
const MARKS = /^(.*?)\s*((?:\[[^\][]*\]\s*)+)$/;
const MOST_DIGITS = 17;

/** A number by the grammar, or `undefined`. */
function numberOf(text: string): Exclude<Cell, { missing: Missing }> | undefined {
	const plain = /^[\u2212\u2013](?=[0-9])/.test(text) ? `-${text.slice(1)}` : text;
	if (!NUMBER.test(plain)) return undefined;
	if (plain.replace(/[^0-9]/g, '').replace(/^0+/, '').length > MOST_DIGITS) return { held: `more than ${MOST_DIGITS} digits`, case: 53 };
	const value = Number(plain.replaceAll(',', ''));
	const decimals = { decimals: plain.split('.')[1]?.length ?? 0 };
	if (plain !== text) return { value, ...decimals, mapped: 48 };
	return plain.includes(',') ? { value, ...decimals, mapped: 47 } : { value, ...decimals };
}

/** A number with declared marks after it, "12.3 [p]"; `undefined` where there are none, held where one is not declared. */
function markedNumber(text: string, flags: NonNullable<CellRules['flags']>): Cell | undefined {
	const [, digits = '', marks = ''] = MARKS.exec(text) ?? [];
	const number = numberOf(digits);
	if (!number || !('value' in number)) return undefined;
	const names = marks.toLowerCase().match(/\[[^\]]*\]/g) ?? [];
	const set = names.map((name) => (Object.hasOwn(flags, name) ? flags[name] : undefined));
	if (set.some((flag) => flag === undefined)) return { held: 'a number with a mark attached that is not declared', case: 44 };
	return { ...number, flags: [...new Set(set.flatMap((flag) => flag ?? []))], mapped: 44 };
}

/**
 * What a cell of a number column says: a number by the strict grammar (an optional minus, digits, commas in groups of three,
 * a point and digits, at most 17 digits), a declared reason why there is none, or why it must be held or the file refused.
 */
export function understand(published: string, rules: CellRules): Cell {
	const text = published.trim();
	if (text === '') return { missing: rules.blank, case: 46 };
	const sentinel = Object.hasOwn(rules.sentinels ?? {}, text.replace(/\.0+$/, ''))
		? rules.sentinels![text.replace(/\.0+$/, '')]
		: undefined;
	if (sentinel) return { missing: sentinel, case: 55 };
	return numberOf(text) ?? (rules.flags && markedNumber(text, rules.flags)) ?? wordOf(text, rules);
}

/** As `understand`, with what the cell says alone: neither its decimals nor the case of its silence. */
export function readCell(published: string, rules: CellRules): Cell {
	const cell = understand(published, rules);
	if ('missing' in cell) return { missing: cell.missing };
	if (!('value' in cell)) return cell;
	const { value, mapped, flags } = cell;
	return { value, ...(mapped === undefined ? {} : { mapped }), ...(flags ? { flags } : {}) };
}

/** What the cell at a place says; a formula is held whose result the workbook does not store, for nothing is ever calculated from one. */
export function cellAt(place: Place, rules: CellRules): Cell {
	if (isUnsolved(place.table, place.row, place.column)) return { held: 'a formula without a stored result', case: 38 };
	return readCell(textAt(place), rules);
}

/** What a cell says where it must hold a count: a whole number, 0 or more; a fraction is held, but ".0" is read as whole. */
export function wholeOf(cell: Cell): Cell {
	if (!('value' in cell)) return cell;
	if (cell.value < 0) return { held: 'a negative count', case: 51 };
	if (!Number.isInteger(cell.value)) return { held: 'a count with a fraction', case: 53 };
	return (cell.decimals ?? 0) === 0 ? cell : { ...cell, mapped: cell.mapped ?? 39 };
}

/** A cell that must hold a count, as `wholeOf`. */
export function wholeAt(place: Place, rules: CellRules): Cell {
	return wholeOf(cellAt(place, rules));
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
