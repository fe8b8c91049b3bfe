import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { viewIn } from '../../../src/routes/(england)/view.ts';

const regions = [{ code: 'Y56', name: 'London' }];
const edition = { id: '2021-22', referenceDate: '2022-03-31', map: '2021-04', title: 'England at 31 March 2022', areas: 106 } as const;
const view = (query: string) => viewIn(new URLSearchParams(query), regions, edition);

it('a change keeps every other choice in the address', () => {
	const there = view('w=33933-333&region=Y56&sort=mental-health');
	expect(there.hrefOf({ show: 'hex' })).toBe('/?w=33933-333&sort=mental-health&show=hex&region=Y56');
	expect(there.hrefOf({ region: undefined })).toBe('/?w=33933-333&sort=mental-health');
	expect(there.hrefOf({ sorting: { column: 'overall', order: 'down' } })).toBe('/?w=33933-333&region=Y56');
	expect(there.hrefOf({ weights: EQUAL_WEIGHTS })).toBe('/?sort=mental-health&region=Y56');
});

it('links to other pages carry the weights and not how the table is looked at', () => {
	expect(view('w=33933-333&region=Y56&show=map').pageHref('/areas/00T')).toBe('/areas/00T?w=33933-333');
});

it('the form sends along what is not a weight', () => {
	expect(view('w=33933-333&region=Y56&show=map').kept).toEqual([
		['show', 'map'],
		['region', 'Y56']
	]);
});

it('what cannot be read is named, and the usual view shown', () => {
	const there = view('region=Y99&show=pie&sort=luck');
	expect(there.problems).toHaveLength(3);
	expect([there.show, there.region, there.sorting.column]).toEqual(['table', undefined, 'overall']);
});
