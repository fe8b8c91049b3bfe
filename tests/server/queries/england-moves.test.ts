import { describe, expect, it } from 'vitest';
import { differenceInterval } from '#lib/domain/statistics/difference-interval.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { changedAreasOf, changesBetween } from '#lib/server/queries/changed-areas.ts';
import { areAlike, comparedEditions, editionBefore } from '#lib/server/queries/compared-editions.ts';
import { englandMovesOf } from '#lib/server/queries/england-moves.ts';
import type { HeldObservation } from '../../../scripts/release/rows/observations.ts';
import { EXAMPLE_EDITIONS, exampleRelease, observed } from '../../support/example.ts';

const [BEFORE, AFTER] = [EXAMPLE_EDITIONS[0]!, EXAMPLE_EDITIONS[1]!];
const EVERYBODY = { '2020-04': [1, 2, 4, 5, 6, 7, 8], '2021-04': [3, 4, 5, 6, 7, 8] } as const;

/** Made-up shares of a year: of a hundred people of each area some, and of England's thousand. */
function year(
	label: string,
	map: '2020-04' | '2021-04',
	england: number,
	seen: (area: number) => number,
	more: Partial<HeldObservation> = {}
) {
	const share = (area: number, numerator: number, denominator: number): HeldObservation =>
		observed('seen-in-time', map, label, area, { value: (100 * numerator) / denominator, numerator, denominator, ...more });
	return [share(0, england, 1000), ...EVERYBODY[map].map((area) => share(area, seen(area), 100))];
}
const first = year('2020/21', '2020-04', 500, (area) => 40 + 2 * area);
const second = (england: number, more: Partial<HeldObservation> = {}) =>
	year('2021/22', '2021-04', england, (area) => (area === 5 ? 90 : 40 + 2 * area), more);

describe('England from one edition to another', () => {
	it('moved by the difference of its published figures, with Newcombe’s limits from counts (methods.md section 5)', async () => {
		const { db } = exampleRelease([...first, ...second(600)]);
		const { moves, notCompared } = await englandMovesOf(db, BEFORE, AFTER);
		const bounded = (x: number) => {
			const { lower, upper } = wilson(x, 1000, 0.95)!;
			return { value: x / 10, lower: 100 * lower, upper: 100 * upper };
		};
		const { lower, upper } = differenceInterval(bounded(600), bounded(500));
		expect(moves).toHaveLength(1);
		expect(moves[0]).toMatchObject({ errorFrom: 'computed', verdict: 'better', change: { value: 10 } });
		expect(moves[0]?.change.lower).toBeCloseTo(lower, 9);
		expect(moves[0]?.change.upper).toBeCloseTo(upper, 9);
		expect(notCompared).toBe(0);
	});

	it('did not clearly move where the limits hold nought, and possibly did at 95% alone', async () => {
		const verdictAt = async (england: number) =>
			(await englandMovesOf(exampleRelease([...first, ...second(england)]).db, BEFORE, AFTER)).moves[0]?.verdict;
		expect(await verdictAt(510)).toBe('similar');
		// the two shares differ by 2.2 of their errors
		expect(await verdictAt(451)).toBe('possibly-worse');
	});

	it('is not compared across a break, on the same period, or without a figure of its own', async () => {
		const broken = exampleRelease([...first, ...second(600, { flags: ['break'] })]);
		expect(await comparedEditions(broken.db, BEFORE.id, AFTER.id)).toMatchObject({ compared: [], notCompared: 1 });
		const old = exampleRelease(first);
		expect(await comparedEditions(old.db, BEFORE.id, AFTER.id)).toMatchObject({ compared: [], notCompared: 1 });
		const alone = exampleRelease([...first, ...second(600)].filter(({ area }) => area !== 'E92000001'));
		expect(await englandMovesOf(alone.db, BEFORE, AFTER)).toEqual({ moves: [], notCompared: 1 });
	});

	it('is compared on newer periods as long and, within a year, of the same months', () => {
		const quarter = (starts: string, ends: string) => ({ starts, ends });
		const winter = quarter('2021-01-01', '2021-03-31');
		expect(areAlike(winter, quarter('2022-01-01', '2022-03-31'))).toBe(true);
		expect(areAlike(winter, quarter('2021-10-01', '2021-12-31'))).toBe(false);
		expect(areAlike(winter, winter)).toBe(false);
		expect(areAlike(winter, quarter('2021-04-01', '2022-03-31'))).toBe(false);
		expect(areAlike(quarter('2020-01-01', '2020-12-31'), quarter('2020-04-01', '2021-03-31'))).toBe(true);
	});

	it('takes the error of a figure without counts from how the series varies of itself, which makes no sure verdict', async () => {
		const years = ['2013/14', '2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20', '2020/21', '2021/22'];
		const bare = years.map((label, at) => observed('seen-in-time', '2021-04', label, 0, { value: at === 8 ? 90 : 50 + (at % 2) }));
		const { db } = exampleRelease([...bare, ...[...first, ...second(600)].filter(({ area }) => area !== 'E92000001')]);
		const [move] = (await englandMovesOf(db, BEFORE, AFTER)).moves;
		// seven moves of 1; the last, 39, is screened out: the error is 1/1.128 and that of a difference root 2 of it
		expect(move).toMatchObject({ errorFrom: 'own-variation', verdict: 'possibly-better', change: { value: 39 } });
		expect(move!.change.upper! - 39).toBeCloseTo((1.959963984540054 * Math.SQRT2) / 1.128, 9);
	});
});

describe('the CCGs that changed most', () => {
	it('are those on both maps, by the ruler of the earlier edition, on what both editions have', async () => {
		const { db } = exampleRelease([...first, ...second(600)]);
		const { areas, indicators, left } = await changedAreasOf(db, BEFORE.id, AFTER.id);
		expect({ indicators, left }).toEqual({ indicators: 1, left: 1 });
		expect(areas.map(({ code }) => code)).toEqual(['E01', 'D01', 'F01', 'G01', 'H01']);
		const { compared } = await comparedEditions(db, BEFORE.id, AFTER.id);
		const { centre, sd } = compared[0]!.was;
		expect(areas[0]?.was).toBeCloseTo(50 + (10 * (50 - centre!)) / sd!, 9);
		// Elm rose from 50 to 90, which is more than three spreads over England
		expect(areas[0]?.now).toBe(80);
		expect(areas[0]).toMatchObject({ known: 1, stands: true });
		expect(areas[1]).toMatchObject({ change: 0, stands: false });
	});

	it('make no claim where too little error is known', () => {
		const column = { code: 'a', cells: ['mental-health/access' as const], polarity: 'high' as const, weight: 1 };
		const yardstick = { centre: 50, centreFrom: 'mean' as const, sd: 10, min: 0, max: 100, n: 2 };
		const table = (value: number, error: number | undefined) => ({
			areas: ['A01'],
			columns: [{ ...column, yardstick, values: [value], errors: [error] }]
		});
		const changed = (error: number | undefined) => changesBetween([table(40, error), table(60, error)], [{ code: 'A01', name: 'Ash' }]);
		expect(changed(1)[0]).toMatchObject({ change: 20, stands: true });
		expect(changed(undefined)[0]).toMatchObject({ change: 20, se: undefined, stands: false });
	});

	it('have an edition before them, but for the first', () => {
		expect(editionBefore(EXAMPLE_EDITIONS, AFTER.id)).toBe(BEFORE);
		expect(editionBefore(EXAMPLE_EDITIONS, BEFORE.id)).toBeUndefined();
	});
});
