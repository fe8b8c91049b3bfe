import { expect, it } from 'vitest';
import { GROUPS } from '#lib/domain/framework.ts';
import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import { ordered } from '../../../src/routes/(england)/order.ts';

const entry = (code: string, rank: number | undefined, score: number, mental: number | undefined): Ranked => ({
	code,
	name: code,
	rank,
	reason: rank === undefined ? 'below-gate' : undefined,
	overall: {
		score,
		se: 1,
		knownErrorShare: 1,
		coverage: 1,
		weakest: { cell: 'mental-health/access', score: 40 },
		groups: GROUPS.map((group) => ({ group, score: group === 'mental-health' ? mental : score, contribution: 10 }))
	}
});

const ranked = [entry('a', 1, 60, 40), entry('b', 2, 55, undefined), entry('c', 3, 50, 70), entry('z', undefined, 90, 90)];
const codes = (entries: readonly Ranked[]) => entries.map(({ code }) => code).join('');

it('ordered leaves a ranking as it is when it is ordered by the overall score, the best first', () => {
	expect(codes(ordered(ranked, { column: 'overall', order: 'down' }))).toBe('abcz');
});

it('ordered keeps those without a place last in both directions', () => {
	expect(codes(ordered(ranked, { column: 'overall', order: 'up' }))).toBe('cbaz');
});

it('ordered by a group puts those without its score after the rest in both directions', () => {
	expect(codes(ordered(ranked, { column: 'mental-health', order: 'down' }))).toBe('cabz');
	expect(codes(ordered(ranked, { column: 'mental-health', order: 'up' }))).toBe('acbz');
});
