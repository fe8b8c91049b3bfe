import { answerSentences } from './answer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KIND_WORDS, partWords, placeWords } from './place-words.ts';
import { search } from './search.ts';

export { gazetteer } from './gazetteer.ts';

/** A CCG that is offered for what was typed. */
export interface Suggestion {
	readonly place: string;
	readonly detail: string;
	readonly code: string;
}

/** What is offered while a reader types. */
export interface Suggestions {
	/** How many, or why none, as a sentence. */
	readonly message: string;
	readonly options: readonly Suggestion[];
}

/** The most that are offered at once. */
const MOST = 8;

/** Places for what was typed so far, each with a CCG; a near miss is offered as one. */
export function suggest(gazetteer: Gazetteer, typed: string): Suggestions {
	const found = search(gazetteer, typed);
	const ways = found.matches.flatMap((match) =>
		match.ccgs.map((part) => ({
			place: placeWords(match),
			detail: match.kind === 'ccg' ? KIND_WORDS.ccg : [part.name, partWords(match, part)].filter((words) => words !== '').join(', '),
			code: part.code
		}))
	);
	const options = ways.slice(0, MOST);
	if (options.length === 0 || found.by === 'near' || found.by === 'closed code')
		return { message: answerSentences(found).join(' '), options };
	const more = ways.length > MOST ? `, the first ${MOST} of ${ways.length}` : '';
	return {
		message: `${options.length} ${options.length === 1 ? 'answer' : 'answers'}${more}. Choose one below, or with the arrow keys.`,
		options
	};
}
