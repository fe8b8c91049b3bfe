import { bodyOf, filled, marked } from './body.ts';
import { Cleaner, isBlank, mapped, tooLong } from './clean.ts';
import type { Finding } from './finding.ts';
import { findHeader } from './header.ts';
import type { Carry } from './names.ts';
import type { SheetShape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { tableWith } from './table-with.ts';
import type { Row, Table } from './table.ts';
import { badText } from './text-faults.ts';

/** The table on a sheet, or none where a finding says STOP; `found` is how many of the columns needed were there. */
export interface SheetRead {
	readonly table?: Table;
	readonly findings: readonly Finding[];
	readonly found: number;
}

/** Carries the text of merged cells to the right, and no other. */
function carryMerged({ merges }: Sheet): Carry {
	return ({ line, cells }) => {
		const carried = [...cells];
		for (const { top, left, right, bottom } of merges) {
			if (line - 1 < top || line - 1 > bottom) continue;
			for (let column = left; column <= right; column += 1) carried[column] = cells[left] ?? '';
		}
		return Array.from(carried, (cell) => cell ?? '');
	};
}

function hiddenParts({ hiddenRows, hiddenColumns }: Sheet, spot: Finding['spot'], rows: readonly Row[]): Finding[] {
	const [lines, columns] = [rows.filter(({ line }) => hiddenRows.has(line)).length, hiddenColumns.size];
	const warn = (count: number, says: string): Finding[] => (count === 0 ? [] : [{ case: 33, reaction: 'WARN', says, count, spot }]);
	return [...warn(lines, 'Hidden rows were read.'), ...warn(columns, 'Hidden columns were read.')];
}

/** Rows below the anchor, where there is one; none where it is not found. */
function belowAnchor(rows: readonly Row[], anchor: string | undefined): number {
	if (anchor === undefined) return 0;
	return rows.findIndex(({ cells }) => cells.some((cell) => cell.trim().toLowerCase().startsWith(anchor.toLowerCase())));
}

/** The table of a shape on one sheet of a workbook: blank rows are passed over, hidden ones read and told of. */
export function readSheet(file: string, sheet: Sheet, shape: SheetShape): SheetRead {
	const spot = { file, sheet: sheet.name };
	const said = sheet.rows.filter((row) => !isBlank(row));
	const from = belowAnchor(said, shape.anchor);
	const carry = carryMerged(sheet);
	const { header, found, findings } = findHeader(spot, from < 0 ? [] : said.slice(from), shape, carry);
	if (!header) return { found, findings };
	const under = said.slice(from + header.at + header.depth);
	const isFigures = shape.marks ? marked(shape.marks, header) : filled;
	const body = bodyOf(spot, under, shape, isFigures, carry);
	const clean = new Cleaner();
	const notes = [...said.slice(0, from + header.at), ...body.notes];
	const table = tableWith({ file, sheet: sheet.name }, header, { rows: body.rows, notes }, clean);
	const all = [
		...findings,
		...body.findings,
		...tooLong(spot, said),
		...badText(spot, said),
		...hiddenParts(sheet, spot, body.rows),
		...mapped(spot, 23, clean.trimmed, 'Spaces around a cell were removed.'),
		...mapped(spot, 40, sheet.days, 'Days were read by the workbook’s own calendar.')
	];
	return { found, findings: all, ...(all.some(({ reaction }) => reaction === 'STOP') ? {} : { table }) };
}
