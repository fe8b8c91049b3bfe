import type { Table } from '../files/table.ts';
import { dayInWords } from './dates-in-words.ts';

const folded = (text: string): string => text.trim().toLowerCase().replace(/:$/, '').trim();

/** What stands in the next filled cell right of a label such as "Period:" in the notes of a table; `undefined` where there is none. */
export function noteBeside({ notes }: Table, label: string): string | undefined {
	for (const { cells } of notes) {
		const at = cells.findIndex((cell) => folded(cell) === folded(label));
		if (at < 0) continue;
		return cells.slice(at + 1).find((cell) => cell.trim() !== '');
	}
	return undefined;
}

/** The newest day beside "Published:" and "Revised:" in the notes of an NHS England workbook, YYYY-MM-DD. */
export function publishedInNotes(table: Table): string | undefined {
	const days = ['Published', 'Revised'].map((label) => dayInWords(noteBeside(table, label) ?? ''));
	return days
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);
}
