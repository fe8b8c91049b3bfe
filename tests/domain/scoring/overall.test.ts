import { expect, it } from 'vitest';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { workedAreas } from '../../support/worked-composite.ts';

const [p, , r] = workedAreas();

it('a group is the mean of its cells, and one without figures adds nothing', () => {
	const overall = scoreOverall(p!.grid, EQUAL_WEIGHTS)!;
	expect(overall.groups[2]).toMatchObject({ group: 'mental-health' });
	expect(overall.groups[2]!.score).toBeCloseTo((61.710801 + 60) / 2, 6);
	expect(overall.groups[2]!.contribution).toBeCloseTo((61.710801 + 60) / 3, 6);
	expect(overall.groups[0]).toEqual({ group: 'older-people', score: undefined, contribution: 0 });
});

it('the weakest cell is the lowest that carries weight, and of equals the first', () => {
	expect(scoreOverall(r!.grid, EQUAL_WEIGHTS)!.weakest.cell).toBe('mental-health/access');
	expect(scoreOverall(r!.grid, { ...EQUAL_WEIGHTS, factors: [0, 3, 3] })!.weakest).toEqual({ cell: 'mental-health/quality', score: 40 });
	expect(scoreOverall(p!.grid, EQUAL_WEIGHTS)!.weakest.cell).toBe('mental-health/quality');
});

it('a score of which no error is known has none', () => {
	const grid = p!.grid.map((cell) => cell && { ...cell, known: 0, variance: 0 });
	expect(scoreOverall(grid, EQUAL_WEIGHTS)).toMatchObject({ se: undefined, knownErrorShare: 0 });
});

it('nothing published with weight is no score', () => {
	expect(scoreOverall(p!.grid, { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0] })).toBeUndefined();
});
