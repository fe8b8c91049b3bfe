import { expect, it } from 'vitest';
import { DOTS, dotSpread } from '#lib/charts/dot-spread.ts';

it('holds 40 to 60 and the whole tens about all scores, with England’s 50 between', () => {
	expect(dotSpread([{ name: 'a', scores: [45, 52] }]).ticks.map(({ value }) => value)).toEqual([40, 50, 60]);
	const wide = dotSpread([{ name: 'a', scores: [33, 71] }]);
	expect(wide.ticks.map(({ value }) => value)).toEqual([30, 40, 50, 60, 70, 80]);
	expect(dotSpread([{ name: 'a', scores: [50] }]).england).toBe(50);
});

it('piles up scores that are alike, each row on its own base line', () => {
	const { rows, height } = dotSpread([
		{ name: 'a', scores: [50, 50, 50] },
		{ name: 'b', scores: [50] }
	]);
	expect(rows.map(({ base }) => base)).toEqual([56, 120]);
	expect(rows[0]?.d).toBe('M500 56h0M500 51h0M500 46h0');
	expect(rows[1]?.d).toBe('M500 120h0');
	expect(height).toBe(2 * DOTS.row + DOTS.foot);
});

it('never piles dots beyond their row', () => {
	const { rows } = dotSpread([{ name: 'a', scores: Array.from({ length: 106 }, () => 50) }]);
	const heights = [...(rows[0]?.d ?? '').matchAll(/M500 ([0-9.]+)h0/g)].map(([, y]) => Number(y));
	expect(heights).toHaveLength(106);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(16);
});
