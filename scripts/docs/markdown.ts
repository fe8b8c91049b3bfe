/** A table in Markdown, bars in cells escaped; numbers stand to the right with commas. */
export function markdownTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const shown = rows.map((row) => row.map(cellText));
	const rules = header.map((_, column) => (rows.length > 0 && rows.every((row) => typeof row[column] === 'number') ? '---:' : '---'));
	return [header, rules, ...shown].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellText(cell: string | number): string {
	return typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell.replaceAll('|', '\\|');
}
