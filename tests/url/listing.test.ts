import { expect, it } from 'vitest';
import { problemsOf, readFactor, readGroup, readRegion, readShow, readSort, readView } from '#lib/url/listing.ts';

const query = (text: string) => new URLSearchParams(text);
const columns = { rank: 'up', score: 'down' } as const;

it('a table stands in its own order until the address says otherwise', () => {
	expect(readSort(query(''), columns, 'rank')).toEqual({ value: { column: 'rank', order: 'up' } });
	expect(readSort(query('sort=score'), columns, 'rank')).toEqual({ value: { column: 'score', order: 'down' } });
	expect(readSort(query('sort=score&order=up'), columns, 'rank')).toEqual({ value: { column: 'score', order: 'up' } });
});

it('an unknown column or direction is the default and a sentence that lists what can be asked', () => {
	expect(readSort(query('sort=constructor&order=sideways'), columns, 'rank')).toEqual({
		value: { column: 'rank', order: 'up' },
		problem:
			'The choice “sort=constructor” is not known here. It can be rank, score. The choice “order=sideways” is not known here. It can be up, down.'
	});
});

it('a region filters by its code, and an unknown one filters nothing and is named', () => {
	const regions = [{ code: 'Y56', name: 'London' }];
	expect(readRegion(query(''), regions)).toEqual({ value: undefined });
	expect(readRegion(query('region=Y56'), regions).value?.name).toBe('London');
	expect(readRegion(query('region=Y99'), regions)).toEqual({
		value: undefined,
		problem: 'There is no region “Y99” on this map. All of England is shown. The regions are Y56 (London).'
	});
	expect(readRegion(query('region=Y56&region=Y56'), regions).problem).toContain('more than once');
});

it('groups and factors filter by their slug', () => {
	expect(readGroup(query('group=mental-health'))).toEqual({ value: 'mental-health' });
	expect(readFactor(query('factor=quality'))).toEqual({ value: 'quality' });
	expect(readGroup(query(''))).toEqual({ value: undefined });
	expect(readFactor(query('factor=')).problem).toContain('access, quality, prevention');
});

it('what is shown first is the first of the ways a page has, until asked', () => {
	expect(readShow(query(''), ['table', 'hex', 'map'])).toEqual({ value: 'table' });
	expect(readShow(query('show=hex'), ['table', 'hex', 'map'])).toEqual({ value: 'hex' });
	expect(readShow(query('show=chart'), ['table', 'hex', 'map']).problem).toContain('table, hex, map');
});

it('the public view is the default, and problems come together as a list', () => {
	expect(readView(query('view=board'))).toEqual({ value: 'board' });
	expect(problemsOf(readView(query('view=x')), readView(query('')), readShow(query('show=y'), ['table']))).toHaveLength(2);
});
