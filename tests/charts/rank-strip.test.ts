import { expect, it } from 'vitest';
import { rankStrip } from '#lib/charts/rank-strip.ts';

it('the scale of the strip holds 40 to 60, and whole tens beyond where scores do', () => {
	expect(rankStrip([{ score: 51, half: 1 }])).toMatchObject({ low: 40, high: 60 });
	const wide = rankStrip([
		{ score: 64, half: 1 },
		{ score: 33, half: 1 }
	]);
	expect([wide.low, wide.high]).toEqual([30, 70]);
	expect([wide.y(70), wide.y(30)]).toEqual([16, 98]);
});

it('each score is a point, and only one whose error is known has a line', () => {
	const { lines, dots } = rankStrip([
		{ score: 60, half: 5 },
		{ score: 50, half: undefined },
		{ score: 40, half: 5 }
	]);
	expect(dots).toBe('M8 16h0M500 57h0M992 98h0');
	expect(lines.match(/V/g)).toHaveLength(2);
});

it('a single area stands at the left and not nowhere', () => {
	expect(rankStrip([{ score: 50, half: undefined }]).dots).toBe('M8 57h0');
});
