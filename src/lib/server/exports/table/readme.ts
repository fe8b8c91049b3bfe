import { MISSING, type Missing } from '#lib/domain/missing.ts';
import { dayWords } from '#lib/format/dates.ts';
import { LICENCE } from '../issued-by.ts';
import type { Issue } from './table.ts';

/** Why there may be no number, one reason a line. */
function reasons(): readonly string[] {
	return (Object.keys(MISSING) as Missing[]).map((id) => `  ${id}: ${MISSING[id].words}`);
}

/** What is true of all our CSV files, one thing a line. */
function notes(): readonly string[] {
	return [
		'Files are UTF-8 with a byte order mark; lines end in CR and LF (RFC 4180). Numbers are unrounded. An empty cell means that',
		'there is nothing to say, never nought. A text that a spreadsheet would run as a formula, or read as another number, begins',
		"with an apostrophe (') that is not part of it. The -metadata.json file describes every column (CSV on the Web).",
		'',
		'Where there is no number, the column "missing" has the reason:',
		...reasons()
	];
}

/** The text of a README for files of a release: `title`, what is `inside`, one a line, and how to read and to cite them. */
export function readmeText(title: string, address: string, inside: readonly string[], { id, date, sha256 }: Issue): string {
	return [
		title,
		'',
		`From CCG Lens, ${address}`,
		`Release ${id} of ${dayWords(date)}. SHA-256 of its database: ${sha256}`,
		`Licence: Open Government Licence v3.0, ${LICENCE}`,
		'Contains public sector information licensed under the Open Government Licence v3.0. This is not an NHS or government service.',
		`Cite as: CCG Lens, release ${id}, ${address}`,
		'',
		...inside,
		'',
		...notes(),
		''
	].join('\r\n');
}
