import type { Reaction } from '../files/finding.ts';

const AS_TEXT = 'Format the column as text at the source, or ask the publisher.';
const SAVE_AGAIN = 'Download the file again.';
const DECLARE = 'Ask the publisher what it means, and declare it in the importer.';
const ASK = 'Ask the publisher, or correct the row at the source.';
const HEADER = 'Compare the file with the form that the importer reads.';

/** What to do about each case that holds a row or refuses a file. */
const ADVICE: Readonly<Record<number, string>> = {
	1: SAVE_AGAIN,
	2: 'Open the address in a browser, sign in if it asks, and save the data file itself.',
	3: 'Save it in the form that the source declares.',
	4: 'Save it without a password.',
	5: SAVE_AGAIN,
	6: 'Unpack it yourself, look at what is inside, and save the sheet as CSV.',
	7: 'Do not open it; ask the publisher.',
	9: 'Save the workbook again with a spreadsheet program.',
	15: 'Save the file in the encoding that the source declares.',
	16: 'Save the file again from the original, as UTF-8.',
	18: 'Save it with the delimiter that the source declares.',
	20: 'Look whether a comma in a text is without its quotes.',
	22: SAVE_AGAIN,
	24: ASK,
	25: 'Look whether a quote is missing.',
	27: HEADER,
	28: HEADER,
	29: 'If the column was only renamed, add its name to the importer’s aliases.',
	31: HEADER,
	32: 'Rename or remove one of them.',
	34: 'Remove what stands between the rows, or ask the publisher.',
	36: HEADER,
	37: 'Save the two tables as two files.',
	38: 'Let the spreadsheet work out its formulas and save it again.',
	40: 'Write the date as a date.',
	42: DECLARE,
	43: DECLARE,
	44: DECLARE,
	45: DECLARE,
	47: ASK,
	48: ASK,
	49: 'Ask the publisher which scale is meant.',
	50: 'Ask the publisher whether the unit has changed.',
	51: ASK,
	53: ASK,
	56: 'Write the number in full at the source.',
	57: 'Ask the publisher whether the column is meant to be so.',
	58: 'Ask the publisher whether the figures were meant to be shown; what is suppressed stays suppressed.',
	59: AS_TEXT,
	60: AS_TEXT,
	61: 'Find out which of the two codes is meant.',
	62: 'Use the code that the area had in that period.',
	64: 'Find out which area is meant; no figure is moved to a successor.',
	65: 'Look whether the list of areas is of another year.',
	67: 'Remove the row that is wrong at the source, or ask the publisher.',
	68: 'Look whether rows are missing from the file.',
	70: 'Import it with a source that is declared for councils.',
	72: ASK,
	73: ASK,
	74: ASK,
	75: ASK,
	76: ASK,
	77: ASK,
	78: 'Write the date with the day first.',
	79: ASK,
	81: 'Format the column as text at the source.',
	84: 'Write the number itself, not a formula.',
	86: 'Rename the column.'
};

/** What to do about a finding, with a space before it: nothing for one that changes nothing. */
export function adviceFor(number: number, reaction: Reaction): string {
	const advice = reaction === 'HOLD' || reaction === 'STOP' ? ADVICE[number] : undefined;
	return advice === undefined ? '' : ` ${advice}`;
}
