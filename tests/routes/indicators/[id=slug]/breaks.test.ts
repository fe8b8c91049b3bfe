import { expect, it } from 'vitest';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';
import { breaksOf } from '../../../../src/routes/indicators/[id=slug]/breaks.ts';

/** A made-up year. */
const year = (first: number, more: Partial<HistoryPoint>): HistoryPoint => ({
	period: String(first),
	starts: `${first}-01-01`,
	ends: `${first}-12-31`,
	map: '2021-04',
	areas: 106,
	england: undefined,
	made: 'published',
	gss: 'E1',
	shown: { value: 1, flags: [], parts: 1 },
	estimate: { from: 'none' },
	parts: [],
	...more
});
const part = (name: string) => ({ gss: name, code: name, name, figure: undefined, share: undefined });
const link = (kind: 'rename' | 'boundary') => [{ from: 'E1', to: 'E2', kind, share: 0.93, shareOfTo: 0.5 }];

it('breaksOf finds the periods that the source flags, and says so in a sentence', () => {
	const found = breaksOf([year(2015, {}), year(2016, { shown: { value: 1, flags: ['break'], parts: 1 } })], []);
	expect(found.get('2016')).toEqual({ short: 'recounted', words: 'From 1 January 2016 the source counts in another way.', alike: false });
	expect(found.size).toBe(1);
});

it('breaksOf names the CCGs from which the periods before were rebuilt', () => {
	const found = breaksOf([year(2015, { made: 'rebuilt', gss: undefined, parts: [part('North'), part('South')] }), year(2016, {})], []);
	expect(found.get('2016')?.words).toBe(
		'From 1 January 2016 the figures are published for this CCG itself; those before are rebuilt from North and South.'
	);
});

it('breaksOf tells a changed area from a new code for the same one', () => {
	const points = [year(2015, {}), year(2016, { gss: 'E2' })];
	expect(breaksOf(points, link('boundary')).get('2016')).toMatchObject({
		alike: false,
		words: 'From 1 January 2016 the figures are for a changed area: 93% of its people before are 50% of those after.'
	});
	expect(breaksOf(points, link('rename')).size).toBe(0);
});
