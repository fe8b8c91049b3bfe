import type { Table } from '../files/table.ts';

const IN_NOTES = /\bindicator\s+([1-5]\.\d{1,2}[a-z]{0,3})\b/i;
const IN_FILE = /^ccg[_ -](?:ois[_ -])?([1-5])[._]([0-9]{1,2}[a-z]{0,3})(?=[_. -])/i;

/** The number of the set that a file is about, or why it cannot be told. */
export type OutcomeNumber = { readonly number: string } | { readonly fault: string };

/**
 * The number of an indicator as the notes above the table say it ("CCG OIS Indicator 1.2 - ...") or, in a CSV without notes, the
 * file's name ("CCG_1.2_I00754_D.csv", "CCG_3_10i_I01000_D.csv"). A fault where neither says it or the two differ.
 */
export function outcomeNumber({ file, notes }: Pick<Table, 'file' | 'notes'>): OutcomeNumber {
	const said = notes.flatMap(({ cells }) => cells).map((cell) => IN_NOTES.exec(cell)?.[1]?.toLowerCase());
	const inNotes = said.find((number) => number !== undefined);
	const [, domain, rest] = IN_FILE.exec(file) ?? [];
	const inFile = domain === undefined ? undefined : `${domain}.${rest}`.toLowerCase();
	const number = inNotes ?? inFile;
	if (number === undefined) return { fault: 'neither its notes nor its name, such as CCG_1.2_I00754_D.csv, say which indicator it is' };
	if (inNotes !== undefined && inFile !== undefined && inNotes !== inFile)
		return { fault: `its notes say indicator ${inNotes}, its name ${inFile}` };
	return { number };
}
