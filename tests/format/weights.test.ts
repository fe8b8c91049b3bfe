import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedWith, sliderWords, weightsInWords } from '#lib/format/weights.ts';

it('presets are named, also where only the proportions are theirs', () => {
	expect(weightsInWords(EQUAL_WEIGHTS)).toBe('all weights equal');
	expect(weightsInWords({ ...EQUAL_WEIGHTS, groups: [2, 2, 6, 2, 2] })).toBe('mental health first');
	expect(rankedWith(EQUAL_WEIGHTS)).toBe('Ranked with all weights equal');
	expect(rankedWith({ ...EQUAL_WEIGHTS, groups: [3, 3, 9, 3, 3] })).toBe('Ranked with your weights: mental health first');
});

it("a reader's own weights are spelt out where they differ from each other", () => {
	expect(weightsInWords({ ...EQUAL_WEIGHTS, groups: [3, 3, 9, 3, 0] })).toBe(
		'your weights: older people 3, long-term conditions 3, mental health 9, mothers and children 3, generally healthy 0'
	);
	expect(weightsInWords({ ...EQUAL_WEIGHTS, factors: [3, 2, 1] })).toBe('your weights: access 3, quality 2, prevention 1');
	expect(weightsInWords({ ...EQUAL_WEIGHTS, cells: EQUAL_WEIGHTS.cells.map((one, at) => (at === 7 ? 9 : one)) })).toBe(
		'your weights: mental health: quality × 9'
	);
	expect(weightsInWords({ ...EQUAL_WEIGHTS, cells: EQUAL_WEIGHTS.cells.map((one, at) => (at < 3 ? 9 : one)) })).toBe(
		'your weights: 3 cells weighted on their own'
	);
});

it('a slider says its weight and its share (experience.md U5)', () => {
	expect(sliderWords(EQUAL_WEIGHTS, 'groups', 2)).toBe('Mental health: weight 3 of 9, 20% of the total');
	expect(sliderWords(EQUAL_WEIGHTS, 'factors', 0)).toBe('Access: weight 3 of 9, 33% of the total');
	expect(sliderWords(EQUAL_WEIGHTS, 'cells', 0)).toBe('Older people: access: weight 1 of 9, 7% of the total');
});
