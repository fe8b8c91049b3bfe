/** The case, in the list of docs/data.md, of a text that stands for no number; `undefined` where the text is one. */
export function caseOfSilence(text: string): number | undefined {
	if (text === '') return 46;
	if (text === '*') return 41;
	if (/^[-\u2010-\u2015\u2212]$/.test(text)) return 42;
	if (/^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!)$/i.test(text)) return 38;
	if (/^[<>≤≥]|^\d+\s*[-\u2013]\s*\d+$/.test(text)) return 45;
	return /^[-\d.,]+%?$/.test(text) ? undefined : 43;
}
