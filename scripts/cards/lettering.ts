/** Widths of letters of DejaVu Sans in parts of the type size, on the wide side; all others have `OTHER`. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
	["ijl'|.,:;! ", 0.34],
	['frt()-/', 0.42],
	['mw%@', 0.98],
	['MW', 1],
	['ABCDEFGHKNOPQRSUVXYZ&', 0.77]
];
const OTHER = 0.64;
const BOLD = 1.11;

/** How wide a text is at most, in px, at a type size in px. */
export function widthOf(text: string, size: number, bold = false): number {
	const ems = [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? OTHER), 0);
	return ems * size * (bold ? BOLD : 1);
}

/** A text broken between words so that each line fits a width in px; a word that is wider stands alone. */
export function brokenAt(text: string, width: number, size: number, bold = false): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A text as it may stand in XML. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
