import type { Finding } from './finding.ts';
import { foldedSheet } from './names.ts';
import type { SheetShape } from './shape.ts';
import { readSheet, type SheetRead } from './sheet-table.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** The tables of a workbook, one a sheet, with the share of the columns needed that was found, 0 to 1. */
export interface SheetsRead {
	readonly tables: readonly Table[];
	readonly findings: readonly Finding[];
	readonly share: number;
}

function renamed(file: string, { name }: Sheet, { sheets = [] }: SheetShape): Finding[] {
	if (sheets.length === 0 || sheets.includes(name)) return [];
	const says = 'The name of the sheet was read without regard to case, spaces and punctuation.';
	return [{ case: 28, reaction: 'MAP', says, spot: { file, sheet: name } }];
}

function hiddenSheets(file: string, sheets: readonly Sheet[]): Finding[] {
	const count = sheets.filter(({ hidden }) => hidden).length;
	return count === 0 ? [] : [{ case: 33, reaction: 'WARN', says: 'Hidden sheets are never read.', count, spot: { file } }];
}

const best = (reads: readonly SheetRead[]): SheetRead => reads.reduce((a, b) => (b.found > a.found ? b : a));

/** The tables of a shape in a workbook: one for each visible sheet of its names (or for any, where it names none) with its columns. */
export function readSheets(file: string, sheets: readonly Sheet[], shape: SheetShape): SheetsRead {
	const names = shape.sheets?.map(foldedSheet);
	const chosen = sheets.filter(({ name, hidden }) => !hidden && (names === undefined || names.includes(foldedSheet(name))));
	const reads = chosen.map((sheet) => ({ sheet, ...readSheet(file, sheet, shape) }));
	if (reads.length === 0) {
		const asked = (shape.sheets ?? ['']).map((name) => (name === '' ? 'that is not hidden' : `“${name}”`)).join(' or ');
		const says = `There is no sheet ${asked}. Found: ${sheets.map(({ name }) => name).join(', ')}.`;
		return { tables: [], share: 0, findings: [{ case: 28, reaction: 'STOP', says, spot: { file } }] };
	}
	const wanted = Object.keys(shape.columns).length;
	const matched = reads.filter(({ found }) => found === wanted);
	if (matched.length === 0) return { tables: [], share: best(reads).found / wanted, findings: best(reads).findings };
	const findings = matched.flatMap(({ sheet, findings: more }) => [...renamed(file, sheet, shape), ...more]);
	return {
		tables: matched.flatMap(({ table }) => (table ? [table] : [])),
		share: 1,
		findings: [...findings, ...hiddenSheets(file, sheets)]
	};
}
