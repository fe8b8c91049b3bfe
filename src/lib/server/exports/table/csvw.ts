import { jsonText } from '../json.ts';
import { LICENCE } from '../issued-by.ts';
import type { Column, Issue } from './table.ts';

/** How our CSV files are written, as CSV on the Web has it. */
export const DIALECT = { encoding: 'utf-8', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true, header: true };

/** A column's name as a variable of a URI template, in which CSV on the Web wants it. */
const variable = (name: string): string => name.replace(/[^A-Za-z0-9_]/g, '_');

/** A table of CSV on the Web: the file and its columns. */
export function csvwTable(url: string, title: string, columns: readonly Column[]) {
	return {
		url,
		'dc:title': title,
		tableSchema: {
			columns: columns.map(({ name, about, datatype }) => ({
				name: variable(name),
				titles: name,
				'dc:description': about,
				datatype,
				required: false
			}))
		}
	};
}

/** What CSV on the Web says of all our files: the release they are from, its day, licence and dialect. */
export function csvwHead({ id, date }: Issue) {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
		'dc:publisher': 'CCG Lens',
		'dc:license': { '@id': LICENCE },
		'dc:issued': { '@value': date, '@type': 'xsd:date' },
		'dc:isVersionOf': `release ${id}`,
		dialect: DIALECT
	};
}

/** The metadata of one CSV file as CSV on the Web has them (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export function csvwText(file: string, title: string, columns: readonly Column[], issue: Issue): string {
	return jsonText({ ...csvwHead(issue), ...csvwTable(file, title, columns) });
}
