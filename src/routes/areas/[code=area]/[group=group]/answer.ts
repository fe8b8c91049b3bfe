import type { Edition } from '#lib/domain/edition.ts';
import type { Group } from '#lib/domain/framework.ts';
import { monthWords } from '#lib/format/dates.ts';
import { scoreText } from '#lib/format/numbers.ts';
import { listWords } from '#lib/format/words.ts';
import { CARE_WORDS } from './group-words.ts';
import { differenceOf, type GroupScore } from '#lib/domain/scoring/group-score.ts';

/** The answer to "how good is it here?" in the four slots: compared with what, when, which way, and how sure. */
export interface Answer {
	/** Up to the words that say which way. */
	readonly before: string;
	readonly whichWay: string;
	readonly after: string;
	readonly howSure: string;
}

const HOW_SURE = {
	sure: 'We are confident of this difference.',
	likely: 'The difference is probably not chance, but we are not certain.',
	chance: 'The difference could be chance.',
	unknown: 'The sources do not say how sure that is.'
} as const;

/** How a place does for a group against England. */
export function answerOf(own: GroupScore, group: Group, edition: Pick<Edition, 'referenceDate'>): Answer {
	const when = `In figures to ${monthWords(edition.referenceDate.slice(0, 7))}`;
	const before = `${when}, ${CARE_WORDS[group]} in and around ${own.name}`;
	const difference = differenceOf(own);
	if (difference === 'none') {
		return {
			before: `${before} has`,
			whichWay: 'no score',
			after: 'to set against England.',
			howSure: 'Too little is published to give one.'
		};
	}
	if (difference === 'unknown') {
		const side = own.score! > 50 ? 'higher than' : own.score! < 50 ? 'lower than' : 'the same as';
		return {
			before: `${before} scored`,
			whichWay: scoreText(own.score!, 0),
			after: `which is ${side} the 50 of England.`,
			howSure: HOW_SURE.unknown
		};
	}
	const words =
		difference === 'similar' ? 'not clearly better or worse' : difference.startsWith('possibly') ? difference : `clearly ${difference}`;
	const howSure = difference === 'similar' ? HOW_SURE.chance : difference.startsWith('possibly') ? HOW_SURE.likely : HOW_SURE.sure;
	return { before: `${before} was`, whichWay: words, after: 'than in England.', howSure };
}

/** How the neighbours do beside it, in one or a few sentences. */
export function neighbourSentences(own: GroupScore, neighbours: readonly GroupScore[]): readonly string[] {
	if (neighbours.length === 0) return [`${own.name} shares no border on land with another CCG, so there are no neighbours to compare.`];
	const namesOf = (...which: readonly string[]) =>
		neighbours.filter((other) => which.includes(differenceOf(other, own))).map(({ name }) => name);
	const [better, worse] = [namesOf('better'), namesOf('worse')];
	const [perhapsBetter, perhapsWorse, chance] = [namesOf('possibly better'), namesOf('possibly worse'), namesOf('similar')];
	const unknown = namesOf('unknown', 'none');
	if (unknown.length === neighbours.length) return ['How sure the differences from its neighbours are cannot be said.'];
	return [
		...(better.length > 0 ? [`${listWords(better)} did better, and we are confident of that.`] : []),
		...(worse.length > 0 ? [`${listWords(worse)} did worse, and we are confident of that.`] : []),
		...(perhapsBetter.length > 0 ? [`${listWords(perhapsBetter)} possibly did better, but we are not certain.`] : []),
		...(perhapsWorse.length > 0 ? [`${listWords(perhapsWorse)} possibly did worse, but we are not certain.`] : []),
		...(chance.length > 0
			? [`The difference from ${chance.length === neighbours.length ? 'each neighbour' : listWords(chance)} could be chance.`]
			: []),
		...(unknown.length > 0 ? [`How sure the difference from ${listWords(unknown)} is cannot be said.`] : [])
	];
}
