import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, sentencesOf, syllables, wordsOf } from './readability.ts';

describe('fleschKincaidGrade', () => {
	it('gives 11.3 for the example of 13 words and 24 syllables in Wikipedia, Flesch-Kincaid readability tests', () => {
		const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
		expect(fleschKincaidGrade(platypus)).toBeCloseTo(0.39 * 13 + (11.8 * 24) / 13 - 15.59, 10);
		expect(fleschKincaidGrade(platypus)?.toFixed(1)).toBe('11.3');
	});

	it('rises with long words and with long sentences', () => {
		expect(fleschKincaidGrade('Help came late. It was not enough.')!).toBeLessThan(
			fleschKincaidGrade('Help came late and it was not enough.')!
		);
		expect(fleschKincaidGrade('Help came late.')!).toBeLessThan(fleschKincaidGrade('Assistance arrived belatedly.')!);
	});

	it('is undefined where there are no words', () => {
		expect(fleschKincaidGrade(' ... ')).toBeUndefined();
	});
});

it('syllables counts the vowels that are spoken', () => {
	expect(['care', 'people', 'waited', 'jumped', 'therapy', 'diabetes', 'table', 'sees'].map(syllables)).toEqual([1, 2, 2, 1, 3, 4, 2, 1]);
});

it('sentencesOf and wordsOf leave figures whole', () => {
	expect(sentencesOf('In 2.5 mg? Yes. So it is.')).toHaveLength(3);
	expect(wordsOf('One in 1,000 people’s jobs')).toEqual(['One', 'in', '1,000', 'people’s', 'jobs']);
});
