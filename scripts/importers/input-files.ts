import type { RunRow } from '../tidy/runs.ts';
import type { Importer } from './contract.ts';
import { datesOf, UNKNOWN_DAY } from './dates.ts';
import { openFile } from './open-tables.ts';
import type { InputFile } from './run.ts';

/** Files opened and dated, or why one of them has no day. */
export type InputFiles = { readonly files: readonly InputFile[] } | { readonly fault: string };

/**
 * Opens the files of a source and finds the days on which they were published and retrieved, given on the command line or said by
 * the files. A file that is refused, or only rehearsed, needs no day: its findings are what matters.
 */
export async function inputFiles(
	importer: Importer,
	found: readonly { readonly file: string; readonly bytes: Uint8Array }[],
	runs: readonly RunRow[],
	given: Parameters<typeof datesOf>[3],
	rehearsal = false
): Promise<InputFiles> {
	const files: InputFile[] = [];
	for (const { file, bytes } of found) {
		const opened = await openFile(importer, file, bytes);
		const dates = datesOf({ file, bytes, said: opened.published }, runs, importer.declares.published, given);
		const isRefused = opened.tables.length === 0;
		if ('fault' in dates && !isRefused && !rehearsal) return dates;
		files.push({ file, bytes, opened, ...('fault' in dates ? { published: UNKNOWN_DAY, retrieved: UNKNOWN_DAY } : dates) });
	}
	return { files };
}
