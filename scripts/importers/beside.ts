import { foldCcgName } from '#lib/domain/area-names.ts';
import { tidyCode, type CodeFault } from './codes.ts';
import type { Noted, Reading } from './contract.ts';
import type { Locator } from './locate.ts';
import { textAt } from './place.ts';
import type { Reference } from './reference.ts';

const MARKUP = /[<>]|&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i;

/** Whether the name that a row prints is that of an area, but for "&", capitals and the like. */
export function nameAgrees({ printed, map }: Reading, gss: string, reference: Reference): boolean {
	const name = reference.nameOn(map, gss);
	return printed?.name !== undefined && name !== undefined && foldCcgName(textAt(printed.name)) === foldCcgName(name);
}

/** What is to be said of a printed name that is not the area's on its list: nothing where it is. A name is never a key. */
export function nameNotes(reading: Reading, gss: string, reference: Reference): Noted[] {
	const at = reading.printed?.name;
	const name = reference.nameOn(reading.map, gss);
	if (!at || name === undefined || textAt(at) === name) return [];
	const noted = (number: number, note: string): Noted => ({ note, case: number, reaction: 'WARN', at, understood: name });
	const text = textAt(at);
	const markup = MARKUP.test(text) ? [noted(85, 'has HTML in a name; it is kept as text and never shown as more')] : [];
	const spelt =
		foldCcgName(text) === foldCcgName(name) ? 'is the list’s name written otherwise' : 'is not the name that the list has for this code';
	return [...markup, noted(69, spelt)];
}

/** Why the other code that a row prints does not belong to its area, or `undefined`; a blank one says nothing. */
export function otherCodeFault(reading: Reading, gss: string, reference: Reference, locator: Locator): CodeFault | undefined {
	const at = reading.printed?.otherCode;
	const code = at ? tidyCode(textAt(at)) : '';
	if (code === '' || code === gss) return undefined;
	const located = locator.locate(code, reading.map, 'ccg');
	if ('gss' in located && located.gss === gss) return undefined;
	if (!('gss' in located) && located.fault.damaged) return located.fault;
	if (reference.odsOf(code) !== undefined && reference.odsOf(code) === reference.odsOf(gss))
		return { held: 'is the code of this CCG with another boundary, not that of this period', case: 62, damaged: false };
	return { held: 'is not the code of the CCG that the row’s other code names', case: 61, damaged: false };
}
