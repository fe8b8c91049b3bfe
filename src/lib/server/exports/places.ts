import type { Edition } from '#lib/domain/edition.ts';
import { answerSentences } from '#lib/finder/answer.ts';
import { search } from '#lib/finder/search.ts';
import { gazetteerOf } from '../queries/place-index.ts';
import type { OpenRelease } from '../release/open.ts';
import { issuedBy } from './issued-by.ts';
import { Refusal } from './problem.ts';

/** What is to be found; refuses its absence and more than one. */
export function typedParameter(params: URLSearchParams): string {
	const [typed = '', ...more] = params.getAll('q');
	if (typed.trim() !== '' && more.length === 0) return typed;
	const detail = more.length > 0 ? '“q” is in the address more than once. One is enough.' : 'Which place? Name it by “q”.';
	const expected = 'a town, a postcode, or the name or code of a CCG, as in q=Slough';
	throw new Refusal({ status: 400, title: 'Wrong parameter', detail, parameter: 'q', expected });
}

/** What the finder answers to a text: places with the codes of their CCGs, the largest share first, and the words that the page has. */
export async function placesAnswer(release: OpenRelease, edition: Edition, typed: string) {
	const found = search(await gazetteerOf(release.db, edition), typed);
	const matches = found.matches.map(({ name, kind, within, ccgs }) => ({
		name,
		kind,
		within,
		ccgs: ccgs.map(({ code }) => code),
		shares: ccgs.map(({ share }) => share)
	}));
	return { edition: edition.id, ...issuedBy(release), matches, message: answerSentences(found).join(' ') };
}
