import { answerSentences } from '#lib/finder/answer.ts';
import { changeSentences, KIND_WORDS, partWords, placeWords } from '#lib/finder/place-words.ts';
import type { Found } from '#lib/finder/search.ts';

/** A place that was found, in words, with the CCGs that hold it and how much of it each has. */
export interface ToldPlace {
	readonly place: string;
	readonly kind: string;
	readonly parts: readonly { readonly code: string; readonly name: string; readonly words: string }[];
	readonly changes: readonly string[];
}

/** What was found as the page tells it; made on the server, so that the page needs nothing that searches. */
export interface Told {
	readonly by: Found['by'];
	/** What was understood; absent where nothing was typed. */
	readonly asked: string | undefined;
	readonly sentences: readonly string[];
	readonly places: readonly ToldPlace[];
	readonly other: Found['other'];
}

/** A finding in words. */
export function toldOf(found: Found): Told {
	return {
		by: found.by,
		asked: found.by === 'none' ? undefined : found.asked,
		sentences: answerSentences(found),
		other: found.other,
		places: found.matches.map((match) => ({
			place: placeWords(match),
			kind: KIND_WORDS[match.kind],
			parts: match.ccgs.map((part) => ({ code: part.code, name: part.name, words: partWords(match, part) })),
			changes: changeSentences(match)
		}))
	};
}
