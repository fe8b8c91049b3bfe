import { expect, it } from 'vitest';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { filtered, filterLinks, readFilter } from '../../../src/routes/indicators/filter.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();

it('readFilter takes a kind of entry, all where none is named, and names a wrong one', () => {
	expect(readFilter(new URLSearchParams('status=nobody'))).toEqual({ value: 'nobody' });
	expect(readFilter(new URLSearchParams())).toEqual({ value: 'all' });
	expect(readFilter(new URLSearchParams('status=gone')).value).toBe('all');
	expect(readFilter(new URLSearchParams('status=gone')).problem).toContain('status=gone');
});

it('filtered keeps the entries of a kind, and every entry is held, published, councils’ or nobody’s', async () => {
	const indicators = await indicatorsOf(db, '2021-22');
	const ids = (filter: Parameters<typeof filtered>[1]) => filtered(indicators, filter).map(({ id }) => id);
	expect(ids('not-held')).toEqual(['elsewhere']);
	expect(ids('unverified')).toEqual(['elsewhere']);
	expect(ids('nobody')).toEqual(['counted-by-nobody']);
	const apart = (['held', 'not-held', 'councils', 'nobody'] as const).flatMap(ids);
	expect(apart.sort()).toEqual(ids('all').sort());
});

it('filterLinks counts each kind, leaves out those without an entry, and adds to the address', async () => {
	const indicators = await indicatorsOf(db, '2021-22');
	const links = filterLinks(indicators, '/indicators?group=mental-health');
	expect(links.map(({ filter, count }) => [filter, count])).toEqual([
		['all', 6],
		['held', 4],
		['not-held', 1],
		['nobody', 1],
		['unverified', 1]
	]);
	expect(links[0]?.href).toBe('/indicators?group=mental-health');
	expect(links[1]?.href).toBe('/indicators?group=mental-health&status=held');
	expect(filterLinks(indicators, '/indicators')[1]?.href).toBe('/indicators?status=held');
});
