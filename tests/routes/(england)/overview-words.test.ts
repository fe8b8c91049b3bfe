import { expect, it } from 'vitest';
import type { ChangeRow, InequalityRow } from '../../../src/routes/(england)/overview-rows.ts';
import { changedWords, inequalityWords, movedWords } from '../../../src/routes/(england)/overview-words.ts';
import { bannedWords } from '../../support/plain-words.ts';

const row = (name: string, change: string): ChangeRow => ({ code: name, name, change, range: '', stands: false });
const gap = (worse: boolean) => ({ name: 'Early deaths', worse }) as InequalityRow;

it('three sentences say how England moved, where deprivation tells most, and who changed most', () => {
	const sentences = [
		movedWords(['better', 'possibly-better', 'worse', 'similar', 'not-compared'], 'March 2021'),
		inequalityWords([gap(true)]),
		changedWords([row('Ash', '+6.0')], [row('Birch', '−5.3')])
	];
	expect(sentences).toEqual([
		'Of 4 figures for England that can be compared with March 2021, 2 got better and 1 got worse beyond chance.',
		'The widest gap by deprivation: “Early deaths” is worse in the most deprived places.',
		'The score of Ash moved up most (+6.0), that of Birch down most (−5.3).'
	]);
	expect(sentences.flatMap(bannedWords)).toEqual([]);
	expect(Math.max(...sentences.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(25);
});

it('each says so where there is nothing to say', () => {
	expect(movedWords([], undefined)).toMatch(/^This is the first edition/);
	expect(movedWords(['not-compared'], 'March 2021')).toMatch(/^Nothing that is known/);
	expect(inequalityWords([])).toMatch(/^No figure differs/);
	expect(inequalityWords([gap(false)])).toMatch(/is better in/);
	expect(changedWords([], [row('Birch', '−5.3')])).toMatch(/^No CCG/);
});
