import { expect, it } from 'vitest';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { aheadWords, underWeightings } from '../../../src/routes/(england)/pairs.ts';

// made up: in three cells of one group
const cell = (score: number) => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
const of = (...scores: number[]) => Array.from({ length: 15 }, (_, at) => (at < 3 ? cell(scores[at]!) : undefined));
const areas = [
	{ code: 'A', name: 'Ash', grid: of(60, 60, 60) },
	{ code: 'B', name: 'Birch', grid: of(58, 58, 60) },
	{ code: 'C', name: 'Cedar', grid: of(50, 40, 40) },
	{ code: 'D', name: 'Dogwood', grid: of(40, 45, 40) }
];
const grids = new Map(areas.map(({ code, grid }) => [code, grid]));
const weights = { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0] };

it('a share is every or no weighting only where it is so without exception', () => {
	expect([1, 0.9999, 0.5, 0.0001, 0].map(underWeightings)).toEqual([
		'under every weighting',
		'under 99% of all weightings',
		'under 50% of all weightings',
		'under 1% of all weightings',
		'under no weighting'
	]);
});

it('the first is set against the second and the last against the one before: 10 ahead against 5 behind is two thirds (Varsi, 1973)', () => {
	expect(aheadWords(ranking(areas, weights), weights, grids)).toBe(
		'Ash is ahead of Birch under every weighting, and Dogwood behind Cedar under 67% of all weightings.'
	);
});

it('nothing is said of ways of scoring that are no weighted mean, nor of fewer than four', () => {
	const worst = { ...weights, scoring: 'worst' as const };
	expect(aheadWords(ranking(areas, worst), worst, grids)).toBe('');
	expect(aheadWords(ranking(areas.slice(0, 3), weights), weights, grids)).toBe('');
});
