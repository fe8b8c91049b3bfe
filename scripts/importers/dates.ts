import { sha256 } from '../tidy/source-state.ts';
import type { RunRow } from '../tidy/runs.ts';

/** The days of a file, YYYY-MM-DD, or why they are not known. */
export type Dates = { readonly published: string; readonly retrieved: string } | { readonly fault: string };

/** What stands for a day that nobody has said: as text it comes after every day. */
export const UNKNOWN_DAY = 'not known';

/**
 * When a file was published and retrieved: as given, else as its earlier import says, else as the file itself says (`said`), else
 * as its source declares; a file is taken as retrieved when it was published unless something else is said. Another issue under a
 * name that was imported before needs its day, unless it says it itself, for no clock is read.
 */
export function datesOf(
	{ file, bytes, said }: { readonly file: string; readonly bytes: Uint8Array; readonly said?: string | undefined },
	runs: readonly RunRow[],
	declared: Readonly<Record<string, string>>,
	given: { readonly published: string | undefined; readonly retrieved: string | undefined }
): Dates {
	const issues = runs.filter((run) => run.file === file);
	const hash = sha256(bytes);
	const sameBytes = runs.filter((run) => run.sha256 === hash);
	const earlier = sameBytes.find((run) => run.file === file) ?? (Object.hasOwn(declared, file) ? undefined : sameBytes[0]);
	if (!earlier && issues.length > 0 && given.published === undefined && said === undefined) {
		return { fault: `This is another issue of ${file} than the one imported before: say when it was published, with --published.` };
	}
	const published = given.published ?? earlier?.published ?? said ?? declared[file];
	if (published === undefined) return { fault: `It is not known when ${file} was published: say so with --published.` };
	const retrieved = given.retrieved ?? earlier?.retrieved ?? published;
	return retrieved < published ? { fault: `${file} cannot have been retrieved before it was published.` } : { published, retrieved };
}
