import { withoutBrackets } from './fold.ts';
import type { Match, Part } from './place-index.ts';
import { shareWords } from './share-words.ts';

/** What each kind of place is called. */
export const KIND_WORDS: Readonly<Record<Match['kind'], string>> = {
	town: 'town',
	council: 'council area',
	ccg: 'clinical commissioning group',
	neighbourhood: 'neighbourhood',
	'postcode-district': 'postcode district',
	elsewhere: 'place'
};

/** A place with what sets it apart: "Newport, Isle of Wight". */
export function placeWords({ name, within, kind }: Match): string {
	if (kind === 'ccg') return name;
	const plain = withoutBrackets(name);
	return within === undefined || within === plain ? plain : `${plain}, ${within}`;
}

/** How much of a place one of its CCGs has: "about three quarters of the town"; of a postcode district, of its GP practices. Empty where there is no other. */
export function partWords({ kind, ccgs }: Match, { share }: Part): string {
	if (kind === 'ccg' || ccgs.length === 1) return '';
	if (kind !== 'postcode-district') return `${shareWords(share)} of the ${KIND_WORDS[kind]}`;
	return share === 0 ? 'the middle of the district' : `${shareWords(share)} of the district’s GP practices`;
}

/** When a place, or the largest part of it, came into its CCG or passes out of it; empty where it neither did nor does. */
export function changeSentences({ since, until, ccgs }: Match): readonly string[] {
	const what = ccgs.length > 1 ? 'Its largest part' : 'It';
	return [
		...(since === undefined ? [] : [`${what} came under ${ccgs[0]?.name} in April ${since}.`]),
		...(until === undefined ? [] : [`${what} passed to another CCG in April ${until}.`])
	];
}
