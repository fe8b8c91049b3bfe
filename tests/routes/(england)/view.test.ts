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

it('a way of scoring, a gate and weights of indicators stay in every link, and the weight form sends them by its own fields', () => {
	const there = view('w=33933-333&score=geometric&cover=80&region=Y56');
	expect(there.choice).toMatchObject({ scoring: 'geometric', gate: 0.8 });
	expect(there.hrefOf({ region: undefined })).toBe('/?w=33933-333&score=geometric&cover=80');
	expect(there.kept).toEqual([['region', 'Y56']]);
	expect(there.pageHref('/areas/00T')).toBe('/areas/00T?w=33933-333&score=geometric&cover=80');
	expect(there.canonical({ ...there.choice, groups: [1, 1, 3, 1, 1], factors: [1, 1, 1] })).toBe(
		'/?w=11311-111&score=geometric&cover=80&region=Y56'
	);
});

it('a choice that cannot be read is named, and the usual one shown', () => {
	const there = viewIn(new URLSearchParams('score=median&cover=101&ind=unheard-of:2'), regions, edition, ['iapt-recovery-rate']);
	expect(there.problems).toHaveLength(3);
	expect(there.choice).toEqual(EQUAL_WEIGHTS);
});

it('the reader’s own areas stay in every link of the page, and an unknown code is named', () => {
	const there = viewIn(new URLSearchParams('areas=01g,XXX&w=33933-333'), regions, edition, undefined, new Set(['01G', '01D']));
	expect(there.own).toEqual(['01G']);
	expect(there.problems).toEqual(['This map has no CCG of the code “XXX”.']);
	expect(there.hrefOf({ show: 'hex' })).toBe('/?w=33933-333&areas=01G&show=hex');
	expect(there.hrefOf({ areas: [] })).toBe('/?w=33933-333');
	expect(there.kept).toEqual([['areas', '01G']]);
});
