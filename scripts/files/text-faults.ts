import type { Finding, Spot } from './finding.ts';
import type { Row } from './table.ts';

/** Control characters other than tab and line ends. */
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;
/** What UTF-8 leaves when it was read as Windows-1252, and the mark of a letter that was lost. */
export const MOJIBAKE = /\u00c3[\u0080-\u00bf]|\u00e2\u20ac|\ufffd/u;

/** A finding for each cell with control characters or with letters damaged by a wrong encoding. */
export function badText(spot: Spot, rows: readonly Row[]): Finding[] {
	return rows.flatMap(({ line, cells }) =>
		cells.flatMap((text): Finding[] => {
			const stop = (number: number, says: string): Finding => ({ case: number, reaction: 'STOP', says, spot: { ...spot, line, text } });
			if (CONTROL.test(text)) return [stop(22, 'has a NUL or control character')];
			return MOJIBAKE.test(text) ? [stop(16, 'was damaged by reading it in a wrong encoding')] : [];
		})
	);
}
