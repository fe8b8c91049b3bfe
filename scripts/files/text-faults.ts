import type { Finding, Spot } from './finding.ts';
import type { Row } from './table.ts';

/** Control characters other than tab and line ends. */
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;
/** The letters that Windows-1252 has for the bytes 0x80 to 0xbf, with which UTF-8 goes on after its first byte. */
const SECOND =
	'\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178';
/** What UTF-8 leaves when it was read as Windows-1252, and the mark of a letter that was lost. */
const MOJIBAKE = new RegExp(`[\u00c2\u00c3][${SECOND}]|\u00e2\u20ac|\u00ef\u00bb\u00bf|\ufffd`, 'u');

/** Whether a text has letters that a wrong encoding left, somewhere. */
export function isMojibake(text: string): boolean {
	return MOJIBAKE.test(text);
}

/** The letters of a column as spreadsheets count: A for 0, AA for 26. */
export function columnLetters(index: number): string {
	const rest = Math.floor(index / 26);
	return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** A finding for each cell with control characters or with letters damaged by a wrong encoding; columns go by their letters. */
export function badText(spot: Spot, rows: readonly Row[]): Finding[] {
	return rows.flatMap(({ line, cells }) =>
		cells.flatMap((text, i): Finding[] => {
			const stop = (number: number, says: string): Finding => ({
				case: number,
				reaction: 'STOP',
				says,
				spot: { ...spot, line, column: columnLetters(i), text }
			});
			if (CONTROL.test(text)) return [stop(22, 'has a NUL or control character')];
			return MOJIBAKE.test(text) ? [stop(16, 'was damaged by reading it in a wrong encoding')] : [];
		})
	);
}
