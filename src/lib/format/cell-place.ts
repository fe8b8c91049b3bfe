/** Where a cell stands, as a reader looks for it: "line 855, column value" of `line 855, value`, "sheet IAPT, row 214, column I" of `IAPT!I214`. */
export function cellPlaceWords(at: string): string {
	const [first = '', ...more] = at.split('; ');
	return [placeWords(first), ...more].join('; ');
}

function placeWords(at: string): string {
	const [, sheet, column, row] = /^(.+)!([A-Z]+)([0-9]+)$/.exec(at) ?? [];
	if (sheet !== undefined) return `sheet ${sheet}, row ${row}, column ${column}`;
	const [, line, name] = /^line ([0-9]+), (.+)$/.exec(at) ?? [];
	return line === undefined ? at : `line ${line}, column ${name}`;
}
