import { expect, it } from 'vitest';
import { answerOf, neighbourSentences } from '../../../../../src/routes/areas/[code=area]/[group=group]/answer.ts';
import { differenceOf, type GroupScore } from '#lib/domain/scoring/group-score.ts';
import { bannedWords } from '../../../../support/plain-words.ts';
import { fleschKincaidGrade, wordsOf } from '../../../../support/readability.ts';

const EDITION = { referenceDate: '2022-03-31' };
const scored = (score: number | undefined, se: number | undefined = 1, name = 'Mere'): GroupScore => ({ code: name, name, score, se });

// 1.96 and 3.09 standard errors: two-sided 95% and 99.8% of the normal distribution (methods.md section 8.4)
it.each([
	[54, 1, 'better'],
	[52.5, 1, 'possibly better'],
	[51, 1, 'similar'],
	[47.5, 1, 'possibly worse'],
	[46, 1, 'worse'],
	[60, undefined, 'unknown'],
	[undefined, 1, 'none']
])('a score of %s with an error of %s is %s', (score, se, difference) => {
	expect(differenceOf({ code: 'A', name: 'Mere', score, se })).toBe(difference);
});

it.each([
	[
		scored(54),
		'In figures to March 2022, mental health care in and around Mere was clearly better than in England. We are confident of this difference.'
	],
	[
		scored(51),
		'In figures to March 2022, mental health care in and around Mere was not clearly better or worse than in England. The difference could be chance.'
	],
	[
		{ code: 'A', name: 'Mere', score: 47.4, se: undefined },
		'In figures to March 2022, mental health care in and around Mere scored 47 which is lower than the 50 of England. The sources do not say how sure that is.'
	],
	[
		{ code: 'A', name: 'Mere', score: undefined, se: undefined },
		'In figures to March 2022, mental health care in and around Mere has no score to set against England. Too little is published to give one.'
	]
])('the answer names England, the time, which way and how sure', (own, words) => {
	const { before, whichWay, after, howSure } = answerOf(own, 'mental-health', EDITION);
	expect(`${before} ${whichWay} ${after} ${howSure}`).toBe(words);
});

it('tells each neighbour that differs, and how sure that is', () => {
	const around = [
		scored(60, 1, 'Up'),
		scored(40, 1, 'Down'),
		scored(50, 1, 'Even'),
		scored(53.5, 1, 'Hill'),
		{ ...scored(50, 1, 'Dim'), se: undefined }
	];
	expect(neighbourSentences(scored(50), around)).toEqual([
		'Up did better, and we are confident of that.',
		'Down did worse, and we are confident of that.',
		'Hill possibly did better, but we are not certain.',
		'The difference from Even could be chance.',
		'How sure the difference from Dim is cannot be said.'
	]);
	expect(neighbourSentences(scored(50), [])[0]).toMatch(/^Mere shares no border/);
});

it('is said in plain words of grade 8 or below', () => {
	const groups = ['older-people', 'long-term-conditions', 'mental-health', 'mothers-and-children', 'generally-healthy'] as const;
	const all = groups.flatMap((group) =>
		[54, 51, 47.5, undefined].map((score) => Object.values(answerOf({ ...scored(score) }, group, EDITION)).join(' '))
	);
	for (const text of all) {
		expect(bannedWords(text)).toEqual([]);
		for (const sentence of text.split(/(?<=\.) /)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25);
	}
	expect(fleschKincaidGrade(all.join(' '))).toBeLessThanOrEqual(8);
});
