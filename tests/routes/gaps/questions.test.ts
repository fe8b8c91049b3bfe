import { describe, expect, it } from 'vitest';
import { GAP_KINDS, WEAKNESSES } from '#lib/domain/gap.ts';
import { questionsOn, type Asked } from '../../../src/routes/gaps/questions.ts';
import { bannedWords } from '../../support/plain-words.ts';

const gap: Asked = {
	kind: 'nobody',
	name: 'How long adults wait',
	unit: 'weeks',
	part: 'Mental health: access',
	owner: 'NHS Digital',
	asked: 'NHS England',
	year: 'April 2021 to March 2022',
	last: 'January to March 2016'
};

const texts = (asked: Asked): readonly string[] => Object.values<string>({ ...questionsOn(asked) });

describe('questionsOn', () => {
	it('names what is missing, its part of the framework, who is asked and the date in all three texts of every kind', () => {
		for (const kind of [...GAP_KINDS, ...WEAKNESSES]) {
			for (const text of texts({ ...gap, kind })) {
				expect(text).toContain('How long adults wait');
				expect(text.toLowerCase()).toContain('mental health: access');
				expect(text).toContain('NHS England');
				expect(text).toMatch(/March 20(16|22)/);
			}
		}
	});

	it('uses the words of public pages and leaves no slot open', () => {
		for (const kind of [...GAP_KINDS, ...WEAKNESSES]) {
			const all = texts({ ...gap, kind }).join(' ');
			expect(bannedWords(all)).toEqual([]);
			expect(all).not.toMatch(/[{}[\]_]|\(\)|“”| {2}/);
		}
	});

	it('asks for whatever is held where no measure has been agreed', () => {
		const { information } = questionsOn({ ...gap, unit: 'no measure has been agreed' });
		expect(information).toContain('No measure has been agreed, so please send whatever you hold on it.');
		expect(information).not.toContain('(no measure');
	});

	it('refuses a gap of which something is blank, and says what', () => {
		expect(() => questionsOn({ ...gap, owner: ' ' })).toThrow('there is no owner');
	});
});
