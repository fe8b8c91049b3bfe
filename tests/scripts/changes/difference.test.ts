import { afterAll, describe, expect, it } from 'vitest';
import { differenceOf } from '../../../scripts/changes/difference.ts';
import { differenceWords } from '#lib/format/release-changes.ts';
import { exampleRelease, observed } from '../../support/example.ts';

const deaths = (area: number, value: number) =>
	observed('early-deaths', '2021-04', '2020', area, { value, lower: value - 10, upper: value + 10 });
const none = (area: number) => observed('early-deaths', '2021-04', '2020', area, { missing: 'suppressed', text: '*' });

// the made-up England: Dale 80 -> 100, Elm 120 -> 121, Fern the same, Grove gone, Heath new
const before = exampleRelease([deaths(4, 80), deaths(5, 120), deaths(6, 110), deaths(7, 100), none(8)]);
const after = exampleRelease([deaths(4, 100), deaths(5, 121), deaths(6, 110), none(7), deaths(8, 200)]);
afterAll(() => [before, after].forEach(({ db }) => db.$client.close()));

describe('the difference of two releases', () => {
	it('counts figures that came, went and changed, and names the one that changed most', async () => {
		const { values } = await differenceOf(before.db, after.db);
		expect(values).toEqual({
			added: 1,
			removed: 1,
			changed: 2,
			byIndicator: [{ id: 'early-deaths', name: 'Early deaths', changed: 2 }],
			largest: {
				indicator: 'early-deaths',
				name: 'Early deaths',
				area: 'E38990004',
				areaName: 'Dale',
				period: '2020',
				before: 80,
				after: 100
			}
		});
	});

	it('is nothing between a release and itself', async () => {
		const { values, sources, indicators, files } = await differenceOf(after.db, after.db);
		expect(values).toEqual({ added: 0, removed: 0, changed: 0, byIndicator: [], largest: null });
		expect([sources, indicators, files]).toEqual(Array.from({ length: 3 }, () => ({ added: [], removed: [] })));
	});

	it('is what the generated text says', async () => {
		const words = differenceWords(await differenceOf(before.db, after.db)).join(' ');
		expect(words).toContain('1 figure is new, 1 is gone and 2 are another number');
		expect(words).toContain('Early deaths, Dale, 2020: 80 became 100');
		expect(words).toContain('The method is the same, version 1.0');
		expect(words).toContain('No source was added or taken out');
	});
});
