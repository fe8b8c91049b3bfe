import { describe, expect, it } from 'vitest';
import { comparedWith } from '#lib/server/queries/comparison/compared-with.ts';
import { exampleRelease, observed } from '../../../support/example.ts';

const seen = (area: number, x: number, n = 100) =>
	observed('seen-in-time', '2021-04', '2020/21', area, { value: (100 * x) / n, numerator: x, denominator: n });
const deaths = (area: number, value: number) =>
	observed('early-deaths', '2021-04', '2020', area, { value, lower: value - 10, upper: value + 10 });
const standard = { indicator: 'seen-in-time', from: '2020-04-01', value: 66.7, sense: 'at-least', setBy: 'Nobody' } as const;
const figures = [
	observed('seen-in-time', '2021-04', '2020/21', 0, { value: 60 }),
	...[seen(3, 70), seen(4, 56, 70), seen(5, 24, 40), seen(6, 24, 40), seen(7, 50), seen(8, 60)],
	...[deaths(0, 100), deaths(3, 90), deaths(4, 80), deaths(5, 120), deaths(6, 110), deaths(7, 100), deaths(8, 200)]
];
const { db } = exampleRelease(figures, [standard]);
const dale = { edition: '2021-22', map: '2021-04', gss: 'E38990004' };

describe('comparedWith', () => {
	it('sums the counts of neighbours and tests the difference (56/70 and 48/80: Newcombe’s example, 1998, quoted from memory: 0.0524 to 0.3339)', async () => {
		const seen = (await comparedWith(db, dale, 'neighbours')).get('seen-in-time');
		expect(seen).toMatchObject({ value: 80, members: 2, held: 2, verdict: 'possibly-better' });
		expect(seen?.comparator).toMatchObject({ value: 60, estimated: false });
		expect(seen?.difference.value).toBeCloseTo(20, 9);
		expect(seen?.difference.lower).toBeCloseTo(5.2431472, 6);
		expect(seen?.difference.upper).toBeCloseTo(33.3872654, 6);
	});

	it('takes the mean by people of rates, marked estimated, with the error of its parts', async () => {
		const deaths = (await comparedWith(db, dale, 'neighbours')).get('early-deaths');
		// Elm 120 and Fern 110, of 200 people each, errors 10/1.96: the mean 115 with the error of one over root 2
		expect(deaths?.comparator).toMatchObject({ value: 115, estimated: true });
		expect(deaths?.comparator.upper).toBeCloseTo(115 + 10 / Math.SQRT2, 9);
		expect(deaths?.verdict).toBe('better');
		expect(deaths?.gaps).toEqual({ standard: undefined, england: undefined, comparator: undefined });
	});

	it('holds England fixed, and has nothing unusual to say of it', async () => {
		const seen = (await comparedWith(db, dale, 'england')).get('seen-in-time');
		expect(seen).toMatchObject({ comparator: { value: 60, lower: undefined }, members: 0, verdict: 'better', unusual: undefined });
	});

	it('says how many people stand between a CCG and the standard in force', async () => {
		const gap = (await comparedWith(db, { ...dale, gss: 'E38990007' }, 'region')).get('seen-in-time')?.gaps;
		// 50 of 100 against 66.7%: 16.7 people; against England’s 60%: 10
		expect(gap?.standard).toMatchObject({ people: 17, met: false, approximate: false });
		expect(gap?.england).toMatchObject({ people: 10 });
	});

	it('never has a CCG in its own comparator, nor a code that is not on the map', async () => {
		const own = await comparedWith(db, dale, ['E38990004', 'E38990005', 'E38990001']);
		expect(own.get('seen-in-time')).toMatchObject({ members: 1, held: 1, unusual: undefined });
		expect((await comparedWith(db, dale, 'region')).get('seen-in-time')?.members).toBe(1);
		expect((await comparedWith(db, dale, 'similar')).get('seen-in-time')?.comparator.value).toBe(50);
		expect((await comparedWith(db, dale, ['E38990001'])).size).toBe(0);
	});
});
