import { expect, it } from 'vitest';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { liveRankIntervals } from '#lib/domain/scoring/rank-intervals.ts';
import { rankSimulator } from '#lib/domain/scoring/simulated-ranks.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { drawables, receivedDrawn, sentDrawn } from '../../../src/routes/(england)/drawn.ts';

// made up: forty areas, one without an error, one without a figure
const areas = Array.from({ length: 40 }, (_, at) => ({
	code: `A${at}`,
	name: `Area ${String(at).padStart(2, '0')}`,
	grid: Array.from({ length: 15 }, () =>
		at === 39 ? undefined : { score: 40 + at / 2, variance: at === 5 ? 0 : 9, known: at === 5 ? 0 : 1, found: 1, expected: 1 }
	)
}));

it('those without a place are not drawn, and one without an error has no range', () => {
	const placed = drawables(ranking(areas, EQUAL_WEIGHTS));
	expect(placed).toHaveLength(39);
	const { key, ranges } = receivedDrawn(sentDrawn('k', placed, rankSimulator(500)(placed)));
	expect(key).toBe('k');
	expect(ranges.has('A5')).toBe(false);
	expect(ranges.size).toBe(38);
});

it('ranges that are drawn lie within 4 places of those in closed form (methods.md section 10)', () => {
	const placed = drawables(ranking(areas, EQUAL_WEIGHTS));
	const { ranges } = receivedDrawn(sentDrawn('k', placed, rankSimulator()(placed)));
	for (const [at, live] of liveRankIntervals(placed).entries()) {
		const own = ranges.get(placed[at]!.code);
		if (!live || !own) continue;
		expect(Math.abs(live.low - own.low)).toBeLessThanOrEqual(4);
		expect(Math.abs(live.high - own.high)).toBeLessThanOrEqual(4);
	}
});

it('nothing is drawn where no error is known', () => {
	const sure = areas.map((area) => ({ ...area, grid: area.grid.map((cell) => cell && { ...cell, known: 0, variance: 0 }) }));
	expect(drawables(ranking(sure, EQUAL_WEIGHTS))).toEqual([]);
});
