import type { Edition } from '#lib/domain/edition.ts';
import { answerSentences } from '#lib/finder/answer.ts';
import { search } from '#lib/finder/search.ts';
import type { Database } from '#lib/server/db/open.ts';
import { gazetteerOf } from '#lib/server/queries/place-index.ts';

/** What is to be told of the place by which a reader came here; nothing where it does not lie in this CCG. */
export async function lookedFor(db: Database, edition: Edition, typed: string, code: string): Promise<readonly string[]> {
	if (typed === '') return [];
	const found = search(await gazetteerOf(db, edition), typed);
	const [match, ...others] = found.matches;
	if (!match || others.length > 0 || match.kind === 'ccg' || !match.ccgs.some((part) => part.code === code)) return [];
	return answerSentences(found).filter((sentence) => sentence !== 'Please choose.');
}
