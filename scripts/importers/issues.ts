import type { Finding } from '../files/finding.ts';
import type { RunRow } from '../tidy/runs.ts';
import { sha256 } from '../tidy/source-state.ts';
import { UNKNOWN_DAY } from './dates.ts';

/** A file with the day it was published. */
interface Issue {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly published: string;
}

function findingOf({ file, bytes, published }: Issue, runs: readonly RunRow[]): Finding | undefined {
	const issues = runs.filter((run) => run.file === file);
	const hash = sha256(bytes);
	if (issues.some((run) => run.sha256 === hash)) {
		return { case: 10, reaction: 'MAP', says: 'The same bytes were imported before.', spot: { file } };
	}
	if (published === UNKNOWN_DAY) {
		const says =
			'It is not known when the file was published, so that no period could be found to lie after that day. The import itself needs --published.';
		return { case: 79, reaction: 'WARN', says, spot: { file } };
	}
	const newer = issues.find((run) => run.published > published);
	if (newer) {
		const says = `This issue is older than that of ${newer.published}, whose figures stay those that count.`;
		return { case: 12, reaction: 'WARN', says, spot: { file } };
	}
	return issues.length > 0
		? { case: 11, reaction: 'MAP', says: 'This is another issue of a file that was imported before.', spot: { file } }
		: undefined;
}

/** What is to be said of files as issues of what is held: the same again, another one, or an older one than that whose figures count. */
export function issueFindings(files: readonly Issue[], runs: readonly RunRow[]): Finding[] {
	return files.flatMap((file) => findingOf(file, runs) ?? []);
}
