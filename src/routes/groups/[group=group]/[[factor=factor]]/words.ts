import { quantileSorted } from 'd3-array';
import type { Edition } from '#lib/domain/edition.ts';
import type { Factor, Group } from '#lib/domain/framework.ts';
import { dayWords } from '#lib/format/dates.ts';
import { FACTOR_NAMES, GROUP_NAMES, inSentence } from '#lib/format/names.ts';
import { scoreText } from '#lib/format/numbers.ts';
import { counted, listWords, placesFrom } from '#lib/format/words.ts';
import type { InsideRow } from './inside.ts';

/** Who each group is, as the figures here count them. */
export const WHO: Readonly<Record<Group, string>> = {
	'older-people': 'People in later life, and those who look after them.',
	'long-term-conditions': 'People who live for years with an illness such as diabetes, asthma or cancer.',
	'mental-health': 'People with a mental illness, from low mood to severe illness, of every age.',
	'mothers-and-children': 'Women who have a baby, babies, children and young people.',
	'generally-healthy': 'Everybody else: people who are mostly well, and need care now and then.'
};

/** What each factor asks. */
export const ASKS: Readonly<Record<Factor, string>> = {
	access: 'Can people get care, and how soon?',
	quality: 'How good is the care, and what comes of it?',
	prevention: 'Are people kept from falling ill, or from getting worse?'
};

/** "Mental health", "Mental health: access". */
export function titleOf(group: Group, factor: Factor | undefined): string {
	return factor ? `${GROUP_NAMES[group]}: ${inSentence(FACTOR_NAMES[factor])}` : GROUP_NAMES[group];
}

/** How a group's factors are weighted: "access 3, quality 3 and prevention 9", or that they weigh the same. */
export function factorWeightWords(factors: readonly number[]): string {
	if (factors.every((weight) => weight === factors[0])) return 'access, quality and prevention weigh the same';
	return `weights: access ${factors[0]}, quality ${factors[1]} and prevention ${factors[2]}`;
}

/** What a group's scores are a mean of, and how its parts weigh. */
export function weighedWords(factor: Factor | undefined, factors: readonly number[]): string {
	return factor ? 'the mean of its indicators' : factorWeightWords(factors);
}

const namesAt = (rows: readonly InsideRow[], rank: number | undefined): string =>
	listWords(rows.filter(({ entry }) => entry.rank === rank).map(({ entry }) => entry.name));

/** The finding in three or four sentences: who leads and comes last against England and when, how wide the middle half is, and how sure that is. */
export function leadWords(rows: readonly InsideRow[], title: string, edition: Edition): string {
	const placed = rows.filter(({ entry }) => entry.rank !== undefined);
	const when = `With figures to ${dayWords(edition.referenceDate)}`;
	const [first, last] = [placed[0], placed.at(-1)];
	if (!first || !last)
		return `${when}, no clinical commissioning group (CCG) has a place in ${inSentence(title)}: too little of it is measured.`;
	const scores = placed.map(({ entry }) => entry.overall!.score).sort((a, b) => a - b);
	const at = (share: number): string => scoreText(quantileSorted(scores, share)!);
	return [
		`${when}, ${namesAt(placed, 1)} ${placed[1]?.entry.rank === 1 ? 'come' : 'comes'} first in ${inSentence(title)}, with ${scoreText(first.entry.overall!.score)} against England’s 50.`,
		`${namesAt(placed, last.entry.rank)} ${placed.at(-2)?.entry.rank === last.entry.rank ? 'come' : 'comes'} last of ${counted(placed.length, 'clinical commissioning group (CCG)', 'clinical commissioning groups (CCGs)')}, with ${scoreText(last.entry.overall!.score)}; higher is better.`,
		`Half of them lie between ${at(0.25)} and ${at(0.75)}.`,
		sureWords(first)
	].join(' ');
}

function sureWords({ entry, range }: InsideRow): string {
	if (!range || !entry.overall || entry.overall.knownErrorShare < 2 / 3)
		return 'How sure this order is cannot be said: the sources give too few margins of error.';
	return `How sure: ${entry.name} is likely ${placesFrom(range)}.`;
}
