import { fromAnchor } from './anchor.ts';
import { bodyOf, filled, marked } from './body.ts';
import { Cleaner, mapped, tooLong } from './clean.ts';
import type { Finding } from './finding.ts';
import { findHeader } from './header.ts';
import type { Carry } from './names.ts';
import type { SheetShape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { nameless, tableWith } from './table-with.ts';
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

function hiddenParts({ hiddenRows, hiddenColumns, filtered }: Sheet, spot: Finding['spot'], rows: readonly Row[]): Finding[] {
	const lines = rows.filter(({ line }) => hiddenRows.has(line)).length;
	const columns = [...hiddenColumns].filter((column) => rows.some(({ cells }) => (cells[column] ?? '') !== '')).length;
	const warn = (count: number, says: string): Finding[] => (count === 0 ? [] : [{ case: 33, reaction: 'WARN', says, count, spot }]);
	const why = filtered ? 'Rows hidden, perhaps by the filter that was left on, were read.' : 'Hidden rows were read.';
	return [...warn(lines, why), ...warn(columns, 'Hidden columns were read.')];
}

/** The table of a shape on one sheet of a workbook: blank rows are passed over, hidden ones read and told of. */
export function readSheet(file: string, sheet: Sheet, shape: SheetShape): SheetRead {
	const spot = { file, sheet: sheet.name };
	const said = sheet.rows;
	const from = fromAnchor(spot, said, shape.anchor);
	if ('fault' in from) return { found: 0, findings: [from.fault] };
	const carry = carryMerged(sheet);
	const { header, found, findings } = findHeader(spot, said.slice(from.at), shape, carry);
	if (!header) return { found, findings };
	const under = said.slice(from.at + header.at + header.depth);
	const isFigures = shape.marks ? marked(shape.marks, header) : filled;
	const body = bodyOf(spot, under, shape, isFigures, carry);
	const clean = new Cleaner();
	const notes = [...said.slice(0, from.at + header.at), ...body.notes];
	const table = tableWith({ file, sheet: sheet.name }, header, { rows: body.rows, notes }, shape.spread, clean);
	const all = [
		...findings,
		...body.findings,
		...tooLong(spot, said),
		...badText(spot, said),
		...nameless(spot, header, body.rows),
		...hiddenParts(sheet, spot, body.rows),
		...mapped(spot, 21, sheet.blanks, 'Empty rows were left out.'),
		...mapped(spot, 23, clean.trimmed, 'Spaces around a cell were removed.'),
		...mapped(spot, 40, sheet.days, 'Days were read by the workbook’s own calendar.')
	];
	return { found, findings: all, ...(all.some(({ reaction }) => reaction === 'STOP') ? {} : { table }) };
}
