import type { Finding, Spot } from './finding.ts';
import { repeatedHeader, type Header } from './header.ts';
import type { Carry } from './names.ts';
import type { RowMark, TableShape } from './shape.ts';
import type { Row } from './table.ts';

/** What stands under a header: rows of figures, and notes under them. */
export interface Body {
	readonly rows: readonly Row[];
	readonly notes: readonly Row[];
	readonly findings: readonly Finding[];
}

/** Tells rows of figures from notes; `undefined` where every row is taken for figures. */
export type IsFigures = (row: Row) => boolean;

/** Whether a row has a well-formed code or a digit in a column of numbers. */
export function marked({ code, form, numbers }: RowMark, { columns }: Header): IsFigures {
	const cell = ({ cells }: Row, name: string): string => (cells[columns.get(name) ?? -1] ?? '').trim();
	return (row) => form.test(cell(row, code).toUpperCase()) || numbers.some((name) => /\p{Nd}/u.test(cell(row, name)));
}

/** Whether a row says anything in two cells or more, by which figures are told from titles and footnotes where no marks are declared. */
export function filled({ cells }: Row): boolean {
	return cells.filter((cell) => cell.trim() !== '').length > 1;
}

/**
 * The rows of figures under a header, up to the last one: what follows is notes. Figures under a note or a second heading, and
 * a second header of the same columns, refuse the file, but where the table has an anchor: then it ends with its first note.
 */
export function bodyOf(spot: Spot, under: readonly Row[], shape: TableShape, isFigures: IsFigures, carry: Carry): Body {
	const first = under.findIndex((row) => !isFigures(row));
	const last = under.findLastIndex(isFigures);
	const end = shape.anchor === undefined || first < 0 ? last + 1 : first;
	const [rows, notes] = [under.slice(0, end), under.slice(end)];
	const stop = (number: number, says: string, row: Row | undefined): Finding => ({
		case: number,
		reaction: 'STOP',
		says,
		spot: { ...spot, ...(row ? { line: row.line } : {}) }
	});
	const findings: Finding[] = [];
	const again = repeatedHeader(rows, shape, carry);
	if (again >= 0) findings.push(stop(37, 'A second table of the same columns begins here.', rows[again]));
	else if (first >= 0 && first < end) findings.push(stop(34, 'Figures stand under a note or a second heading.', rows[first]));
	if (notes.length > 0) {
		const says = 'Rows under the table are notes.';
		findings.push({ case: 34, reaction: 'MAP', says, count: notes.length, spot: { ...spot, line: notes[0]!.line } });
	}
	return { rows, notes, findings };
}
