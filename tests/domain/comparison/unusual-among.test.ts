import { expect, it } from 'vitest';
import { unusualAmong } from '#lib/domain/comparison/unusual-among.ts';

const peers = [10, 12, 11, 13, 9, 10, 12, 11, 10, 12];

it('ten peers about 11 with an own error of 1 leave 3.724744 either way (scipy.stats.t)', () => {
	expect(unusualAmong(11 + 3.7247, 1, peers)).toBe(false);
	expect(unusualAmong(11 + 3.7248, 1, peers)).toBe(true);
	expect(unusualAmong(11 - 3.7248, 1, peers)).toBe(true);
	expect(unusualAmong(11 - 3.7248, 1, [...peers, undefined])).toBe(true);
});

it('is not known of one peer, or without an error', () => {
	expect(unusualAmong(5, 1, [4, undefined])).toBeUndefined();
	expect(unusualAmong(5, undefined, peers)).toBeUndefined();
});

it('among equals with no error anything else is unusual', () => {
	expect(unusualAmong(4.1, 0, [4, 4, 4])).toBe(true);
	expect(unusualAmong(4, 0, [4, 4, 4])).toBe(false);
});
