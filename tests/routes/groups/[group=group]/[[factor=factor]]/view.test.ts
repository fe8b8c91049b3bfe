import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { waysFrom } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/view.ts';

const shown = {
	group: 'mental-health' as const,
	factor: undefined,
	weights: { ...EQUAL_WEIGHTS, factors: [3, 3, 9] },
	edition: { id: '2015-16' },
	show: 'table' as const,
	sort: { column: 'place', order: 'down' } as const
};

it('keeps weights and edition on every way from the page', () => {
	const ways = waysFrom(shown);
	const kept = 'w=33333-339&edition=2015-16';
	expect(ways.factorHref('access')).toBe(`/groups/mental-health/access?${kept}`);
	expect(ways.showHref('hex')).toBe(`/groups/mental-health?${kept}&show=hex`);
	expect(ways.gapsHref('access')).toBe(`/gaps?${kept}&group=mental-health&factor=access#ledger`);
	expect(ways.pageHref('/areas/15E')).toBe(`/areas/15E?${kept}`);
	expect(ways.canonical).toBe('/groups/mental-health?w=11111-113&edition=2015-16');
});

it('turns a column that is sorted already, and takes each other in its own direction', () => {
	const ways = waysFrom(shown);
	expect(ways.sortHref('place')).toBe('/groups/mental-health?w=33333-339&edition=2015-16&order=up#ccgs');
	expect(ways.sortHref('name')).toBe('/groups/mental-health?w=33333-339&edition=2015-16&sort=name#ccgs');
	expect(ways.sortHref('quality')).toBe('/groups/mental-health?w=33333-339&edition=2015-16&sort=quality#ccgs');
});
