import { expect, it } from 'vitest';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { countMarks, countMet, placed } from '../../../../src/routes/indicators/[id=slug]/placed.ts';
import { realRelease } from '../../../support/release.ts';

it('figures stand in order of place, then those shown but not counted, then those with a reason', async () => {
	const { db } = await realRelease();
	const figures = placed(await figuresOf(db, '2021-22', 'smi-all-six-checks'), 'high');
	expect(figures).toHaveLength(106);
	const places = figures.map(({ place }) => place ?? Infinity);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places[0]).toBe(1);
	// South Tyneside has the highest share of January to March 2022 and Somerset's 14 of 4,363 is suspect: SERIES-NOTES of the publisher's file
	expect(figures[0]!.short).toBe('South Tyneside');
	expect(figures.find(({ suspect }) => suspect !== null)).toMatchObject({ short: 'Somerset', mark: 'suspect', place: undefined });
});

it('the marks counted add up to the areas that have a value', async () => {
	const { db } = await realRelease();
	const figures = placed(await figuresOf(db, '2021-22', 'smi-all-six-checks'), 'high');
	const total = [...countMarks(figures).values()].reduce((sum, n) => sum + n, 0);
	expect(total).toBe(figures.filter(({ value }) => value !== null).length);
	expect(countMet(figures, { value: 0, sense: 'at-least' })).toEqual({ met: total - 1, of: total - 1 });
	expect(countMet(figures, { value: 0, sense: 'at-most' }).met).toBe(0);
});

it('where low is good the lowest value comes first', async () => {
	const { db } = await realRelease();
	const figures = placed(await figuresOf(db, '2021-22', 'cyp-mh-still-waiting'), 'low').filter(({ place }) => place !== undefined);
	expect(figures[0]!.value).toBeLessThan(figures.at(-1)!.value!);
});

it('where neither way is better nobody has a place, and the values still count', async () => {
	const { db } = await realRelease();
	const figures = placed(await figuresOf(db, '2021-22', 'smi-all-six-checks'), 'none');
	expect(figures.filter(({ place }) => place !== undefined)).toEqual([]);
	expect(figures.filter(({ counts }) => counts)).toHaveLength(105);
});
