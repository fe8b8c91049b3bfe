/** The cells of a CSV file, line by line, as RFC 4180 has them; the mark of its encoding taken off, the last line's end asked for. */
export function csvRecords(file: string): readonly (readonly string[])[] {
	const records: string[][] = [[]];
	const body = file.replace(/^\uFEFF/, '');
	for (const [, quoted, plain = '', end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
		records.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\r\n') records.push([]);
		if (end === '') break;
	}
	const last = records.pop();
	if (last?.join('') !== '') throw new Error('The last line has no end.');
	return records;
}

/** A cell that a spreadsheet runs. */
export interface Formula {
	readonly formula: string;
	readonly toString: () => string;
}

/**
 * What a spreadsheet makes of a cell of a CSV file that is opened without being asked anything: a formula where it begins with =, +,
 * - or @ and is no number, a number where it reads as one, powers of ten among them, else a text; an apostrophe in front makes a text
 * of anything and is not shown (LibreOffice Calc, import of text files with columns of the standard type).
 */
export function asSpreadsheet(cell: string): string | number | Formula {
	if (cell.startsWith("'")) return cell.slice(1);
	const bare = cell.trim();
	if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare)) return Number(bare);
	if (/^[=+\-@\t\r]/.test(cell)) return { formula: cell, toString: () => `runs ${cell}` };
	return cell;
}
