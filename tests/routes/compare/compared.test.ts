import { describe, expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { editionValuesOf } from '#lib/server/queries/edition-values.ts';
import { explained, groupLeads } from '../../../src/routes/compare/explained.ts';
import { comparedRows } from '../../../src/routes/compare/rows.ts';
import { aheadText, aheadWords, comparedWords, namesWords } from '../../../src/routes/compare/words.ts';
import { filledExample } from '../../support/example-figures.ts';
import { bannedWords } from '../../support/plain-words.ts';

const side = {
	cells: [
		{ id: CELLS[0]!, share: 0.75, scores: [60, 50, 40] },
		{ id: CELLS[1]!, share: 0.25, scores: [44, 52, 48] }
	],
	scores: [56, 50.5, 42],
	errors: [1, 1, undefined],
	ahead: [
		[0.5, 0.5556, 1],
		[0.4444, 0.5, 1],
		[0, 0, 0.5]
	]
};

describe('what explains a difference', () => {
	it('adds up to the difference of the scores, the largest part first', () => {
		const parts = explained(side);
		expect(parts.map(({ amount }) => amount)).toEqual([7.5, -2]);
		expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(56 - 50.5, 12);
	});

	it('of more than two is each one’s lead over the mean, group by group', () => {
		const leads = [0, 1, 2].map((at) => groupLeads(side, at).reduce((sum, { amount }) => sum + amount, 0));
		expect(leads.reduce((sum, lead) => sum + lead, 0)).toBeCloseTo(0, 12);
		expect(leads[0]).toBeCloseTo(56 - (56 + 50.5 + 42) / 3, 12);
	});
});

describe('the words of a comparison', () => {
	it('tell two areas apart by share of weightings, scores, weights and chance', () => {
		const pair = { ...side, cells: side.cells, scores: [56, 50.5], errors: [1, 1] };
		const words = comparedWords(pair, ['Kernow', 'Devon'], 'for the edition of 31 March 2022', 'all weights equal');
		expect(words).toBe(
			'Kernow is ahead of Devon under 56% of all weightings of the 2 parts that both have. Kernow scores 56.0 and Devon 50.5, for the edition of 31 March 2022, with these weights: all weights equal. The difference is too large to be chance.'
		);
		expect(bannedWords(words)).toEqual([]);
	});

	it('say so where an error is not known, nothing is shared or nothing has weight', () => {
		const names = ['A', 'B', 'C'];
		expect(comparedWords(side, names, 'now', 'all')).toContain('How sure that is cannot be said.');
		expect(comparedWords({ ...side, cells: [] }, names, 'now', 'all')).toContain('nothing can be held side by side');
		expect(comparedWords({ ...side, scores: [undefined, undefined, undefined] }, names, 'now', 'all')).toContain(
			'give none of it any weight'
		);
	});

	it('never round a share to all or none that is not exact', () => {
		expect([0, 0.001, 0.83, 0.999, 1].map(aheadText)).toEqual(['none', 'under 1%', '83%', 'over 99%', 'all']);
		expect(aheadWords(0)).toBe('under no weighting');
		expect(namesWords(['A', 'B', 'C', 'D', 'E'])).toBe('A, B and 3 more');
	});
});

it('comparedRows of the made-up England keeps what both have, and leaves the rest out with who lacks it and why', async () => {
	const { db } = filledExample();
	const figures = await Promise.all(['E38990004', 'E38990008'].map(async (gss) => await figuresOfArea(db, '2021-22', gss)));
	const { shared, leftOut } = comparedRows(figures, await editionValuesOf(db, '2021-22'));
	expect(shared.map(({ indicator }) => indicator)).toContain('early-deaths');
	expect(shared.find(({ indicator }) => indicator === 'early-deaths')?.sides.map(({ value }) => value)).toEqual([80, 200]);
	expect(leftOut.find(({ indicator }) => indicator === 'seen-in-time')?.without).toEqual([
		{ at: 1, words: 'Held back to protect people’s privacy' }
	]);
});
