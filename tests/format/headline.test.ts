import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { boardHeadline, publicHeadline } from '#lib/format/headline.ts';
import { bannedWords } from '../support/plain-words.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../support/readability.ts';

const edition = { id: '2021-22', referenceDate: '2022-03-31', map: '2021-04', title: 'England at 31 March 2022', areas: 106 } as const;

/** A made-up standing. */
function standing(score: number, se: number | undefined, knownErrorShare = 1, rank: number | undefined = 43) {
	const overall = { score, se, knownErrorShare, coverage: 0.9, groups: [], weakest: { cell: 'mental-health/quality', score: 40 } } as const;
	const entry = { code: '01D', name: 'NHS Made Up CCG', overall, rank, reason: rank === undefined ? ('below-gate' as const) : undefined };
	return { entry, range: se === undefined ? undefined : { low: 23, high: 67 }, alike: 54, ranked: 106 };
}

const STANDINGS = [
	standing(50.3, 1),
	standing(58, 1),
	standing(52.5, 1),
	standing(44, 1),
	standing(44, 1, 0.4),
	standing(50, undefined, 0),
	standing(41, 1, 1, undefined)
];

it('both headlines say against what, when, which way and how sure', () => {
	for (const one of STANDINGS) {
		const headline = { standing: one, edition, choice: EQUAL_WEIGHTS };
		for (const words of [boardHeadline(headline), publicHeadline(headline)]) {
			expect(words).toContain('England');
			expect(words).toContain('31 March 2022');
			expect(words).toMatch(/better|worse|higher|lower|same|no clear difference|difference from England/);
			expect(words).toMatch(/chance|likely|margin of error|clear|no place/);
			expect(words).toContain('all weights equal');
			expect(words).not.toMatch(/undefined|NaN|null/);
		}
	}
});

it('the public headline is in short plain sentences', () => {
	for (const one of STANDINGS) {
		const words = publicHeadline({ standing: one, edition, choice: EQUAL_WEIGHTS });
		expect(bannedWords(words)).toEqual([]);
		expect(fleschKincaidGrade(words)!).toBeLessThanOrEqual(8);
		for (const sentence of sentencesOf(words)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(25);
	}
});

it('where England has no place on the chosen scale, or no score is asked for, the headline says that instead', () => {
	const onScale = { standing: standing(62, undefined), edition, choice: { ...EQUAL_WEIGHTS, scoring: 'minmax' as const } };
	expect(publicHeadline(onScale)).toContain('England has no fixed place');
	expect(boardHeadline(onScale)).not.toContain('England’s 50');
	const none = { ...standing(50, 1), entry: { code: '01D', name: 'x', overall: undefined, rank: undefined, reason: undefined } };
	expect(boardHeadline({ standing: none, edition, choice: { ...EQUAL_WEIGHTS, scoring: 'none' as const } })).toContain('without a score');
});
