import { describe, expect, it } from 'vitest';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { errorSourcesOf, ownVariationOf } from '#lib/server/queries/errors.ts';
import { exampleRelease, observed } from '../../../../support/example.ts';

/** Two made-up years of months; a fifth area's values go up by 12 from one year to the next and, every other month, by 24. */
const months = Array.from({ length: 24 }, (_, at) => `${2020 + Math.floor((at + 3) / 12)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`);
const items = (area: number, numerator: (at: number) => number) =>
	months.map((label, at) =>
		observed('monthly-items', '2021-04', label, area, { value: numerator(at), numerator: numerator(at), denominator: 1000 })
	);
const swing = (at: number): number => 100 + (at % 12) + (at < 12 ? 0 : at % 2 === 0 ? 12 : 24);
const { db } = exampleRelease([3, 4, 5, 6, 7, 8].flatMap((area) => items(area, area === 8 ? () => 50 : swing)));

describe('an error from the series’ own variation', () => {
	it('comes from the changes from the same month a year before, for a figure of twelve months', async () => {
		const dale = (await figuresOf(db, '2021-22', 'monthly-items')).find(({ code }) => code === 'D01');
		// the changes are 12, 24, 12, ...: an average moving range of 12, over 1.128 and root 2 for a month, over root 12 for the mean of twelve
		expect(dale?.se).toBeCloseTo(12 / 1.128 / Math.SQRT2 / Math.sqrt(12), 12);
		expect(dale).toMatchObject({ errorFrom: 'own-variation', lower: null, upper: null, limitsFrom: null, verdict: 'not-compared' });
	});

	it('is none where nothing ever varied: no figure is known exactly', async () => {
		const heath = (await figuresOf(db, '2021-22', 'monthly-items')).find(({ code }) => code === 'H01');
		expect(heath).toMatchObject({ value: 50, se: null, errorFrom: null });
	});

	it('is counted, by indicator and by cell', async () => {
		expect((await errorSourcesOf(db, '2021-22')).get('monthly-items')).toEqual({ published: 0, computed: 0, ownVariation: 5, none: 1 });
		const shares = await ownVariationOf(db, '2021-22');
		// mental health / quality is the eighth cell
		expect(shares.get('E38990004')?.[7]).toBe(1);
		expect(shares.get('E38990008')?.[7]).toBe(0);
	});
});
