import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Where the publishers' files lie: opens one by its path below the folder given on the command line. */
export interface RawFolder {
	/** The rows of a CSV file under the names of the columns asked for; throws where the file lacks one. Cells are text, untrimmed. */
	rows<Column extends string>(path: string, columns: readonly Column[]): Record<Column, string>[];
	/** A JSON file, unchecked. */
	json(path: string): unknown;
}

/** Opens the folder that holds `geo/` and `indicators/`. */
export function rawFolder(dir: string): RawFolder {
	const text = (path: string): string => readFileSync(join(dir, path), 'utf8').replace(/^\uFEFF/, '');
	return {
		rows(path, columns) {
			const { data, meta } = Papa.parse<Record<string, string>>(text(path), { header: true, skipEmptyLines: true });
			const missing = columns.filter((column) => !meta.fields?.includes(column));
			if (missing.length > 0) throw new Error(`${path} has no column ${missing.join(', ')}; it has ${meta.fields?.join(', ')}.`);
			return data.map(
				(row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])) as Record<(typeof columns)[number], string>
			);
		},
		json: (path) => JSON.parse(text(path)) as unknown
	};
}

/** A cell as a number; throws with the place named where it is none. */
export function numberIn(cell: string, place: string): number {
	const number = cell.trim() === '' ? NaN : Number(cell.replaceAll(',', ''));
	if (!Number.isFinite(number)) throw new Error(`${place}: "${cell}" is not a number.`);
	return number;
}
