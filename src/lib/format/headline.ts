import type { Edition } from '#lib/domain/edition.ts';
import { wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import { ENOUGH_KNOWN } from '#lib/domain/scoring/enough-known.ts';
import type { Standing } from '#lib/domain/scoring/standings.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import { Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { dayWords } from './dates.ts';
import { scoreText, shareText } from './numbers.ts';
import { weightsInWords } from './weights.ts';
import { ordinal, placesFrom } from './words.ts';

/** What the first sentences of a CCG's page are made of. */
export interface Headline {
	readonly standing: Standing;
	readonly edition: Edition;
	readonly choice: Choice;
}

type Overall = NonNullable<Standing['entry']['overall']>;

/** Which way a score differs from England's 50 and how sure that is; `undefined` where too little of its error is known. */
function difference({ score, se, knownErrorShare }: Overall): 'same' | `${'clearly' | 'possibly'} ${'better' | 'worse'}` | undefined {
	if (se === undefined || knownErrorShare < ENOUGH_KNOWN) return undefined;
	const away = roundedTo9(Math.abs(score - 50) / se);
	if (away <= Z95) return 'same';
	return `${away > Z998 ? 'clearly' : 'possibly'} ${score > 50 ? 'better' : 'worse'}`;
}

const plainly = ({ score }: Overall): string => (score === 50 ? 'the same' : score > 50 ? 'higher' : 'lower');

/** Whether England's score is 50 in the reader's way of scoring. */
const knowsEngland = (choice: Choice): boolean => wayOfChoice(choice)?.normalisation === 'z';

/** Why there is no score, as a sentence. */
function noScore({ edition, choice }: Headline): string {
	const when = `With figures to ${dayWords(edition.referenceDate)}`;
	if (!wayOfChoice(choice)) return `${when}, the parts are shown without a score, as the address asks. So nobody has a place.`;
	return `${when}, no score can be given here with ${weightsInWords(choice)}: nothing that these weights ask for is published.`;
}

/** The answer for a board in one sentence: score against England, when, which way, how sure, and the place with its range. */
export function boardHeadline(headline: Headline): string {
	const { standing, edition, choice } = headline;
	const { entry, range, ranked } = standing;
	const { overall, rank } = entry;
	if (!overall) return noScore(headline);
	const against = knowsEngland(choice) ? ' against England’s 50' : ' on the scale that was chosen';
	const way = knowsEngland(choice) ? `: ${boardDifference(overall)}` : '';
	const score = `With figures to ${dayWords(edition.referenceDate)}, health care here scored ${scoreText(overall.score)}${against}, with ${weightsInWords(choice)}${way}`;
	if (rank === undefined) return `${score}. It has no place in the order.`;
	const place = `${score}, ${ordinal(rank)} of ${ranked}`;
	if (!range) return `${place}. How sure that is cannot be said: no margin of error is known for it.`;
	if (overall.knownErrorShare >= ENOUGH_KNOWN) return `${place} and likely ${placesFrom(range)}.`;
	return (
		`${place}. A margin of error is known for only ${shareText(overall.knownErrorShare)} of the weight; ` +
		`by that part alone the place is ${placesFrom(range)}, and the difference from England could be chance.`
	);
}

function boardDifference(overall: Overall): string {
	const found = difference(overall);
	return found === undefined ? plainly(overall) : found === 'same' ? 'no clear difference' : found;
}

/** The same for everybody, in short sentences. */
export function publicHeadline(headline: Headline): string {
	const { standing, edition, choice } = headline;
	const { overall } = standing.entry;
	if (!overall) return noScore(headline);
	const when = `With figures to ${dayWords(edition.referenceDate)}, care here scored ${scoreText(overall.score)}`;
	const score = knowsEngland(choice)
		? `${when}, where England is 50. ${publicDifference(overall)}`
		: `${when} on the scale that was chosen. England has no fixed place on it.`;
	return `${score} ${placeSentence(standing)} Counted with ${weightsInWords(choice)}.`;
}

function publicDifference(overall: Overall): string {
	const found = difference(overall);
	if (found === undefined) return `That is ${plainly(overall)}, but the difference could be chance.`;
	if (found === 'same') return 'The difference from England could be chance.';
	const sure = found.startsWith('clearly') ? 'too large to be chance' : 'probably not chance';
	return `That is ${found.endsWith('better') ? 'better' : 'worse'} than England, and the difference is ${sure}.`;
}

function placeSentence({ entry, range, ranked }: Standing): string {
	if (entry.rank === undefined) return 'It has no place in the order.';
	const place = `It is ${ordinal(entry.rank)} of ${ranked}`;
	return range ? `${place}, and likely ${placesFrom(range)}.` : `${place}. How sure that is we cannot say.`;
}
