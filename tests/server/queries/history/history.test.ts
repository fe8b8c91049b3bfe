import { describe, expect, it } from 'vitest';
import { findArea } from '#lib/server/queries/find-area.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import { editionFiguresOf } from '#lib/server/queries/history/edition-figures.ts';
import { heldFor, linksAmong } from '#lib/server/queries/history/kin.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { exampleRelease, observed } from '../../../support/example.ts';
import { SEEN } from '../../../support/example-figures.ts';

/** Ashford (1) and Birch (2) merged into Copse (3) in April 2021. */
const later = (area: number, numerator: number, denominator: number) =>
	observed('seen-in-time', '2021-04', '2021/22', area, { value: (100 * numerator) / denominator, numerator, denominator });
const { db } = exampleRelease([
	...SEEN,
	observed('seen-in-time', '2020-04', '2020/21', 1, { value: 40, numerator: 40, denominator: 100 }),
	observed('seen-in-time', '2020-04', '2020/21', 2, { missing: 'suppressed', text: '*' }),
	later(3, 300, 400),
	later(4, 50, 100),
	observed('early-deaths', '2021-04', '2020', 3, { value: 90, lower: 80, upper: 100 }),
	observed('early-deaths', '2021-04', '2020', 0, { value: 100 })
]);

const history = async (indicator: string, code: string, map = '2021-04') =>
	await historyOf(db, (await findIndicator(db, indicator))!, (await findArea(db, code))!, map);

describe('historyOf', () => {
	it('rebuilds the periods before a merger from all its parts: 50 of 100 and 60 of 300 make 110 of 400', async () => {
		const [first] = (await history('seen-in-time', 'C9A')).points;
		expect(first).toMatchObject({
			period: '2019/20',
			made: 'rebuilt',
			shown: { value: 27.5, numerator: 110, denominator: 400, origin: 'summed' }
		});
		expect(first?.parts.map(({ code, figure }) => [code, figure?.at])).toEqual([
			['A01', 'line 1, value'],
			['B01', 'line 2, value']
		]);
		expect(first?.estimate.lower).toBeLessThan(27.5);
	});

	it('has the reason of the part that has no figure, and invents nothing', async () => {
		const second = (await history('seen-in-time', 'C9A')).points[1];
		expect(second?.shown).toMatchObject({ missing: 'suppressed' });
		expect(second?.shown.value).toBeUndefined();
	});

	it('shows a CCG its own figures while it is on the list, with the cell and the file', async () => {
		const last = (await history('seen-in-time', 'C9A')).points.at(-1);
		expect(last).toMatchObject({ period: '2021/22', made: 'published', gss: 'E38990003', shown: { value: 75 } });
		expect(last?.parts[0]?.figure).toMatchObject({ at: 'line 3, value', run: { file: 'made-up.csv', sha256: 'a'.repeat(64) } });
	});

	it('ends the history of a CCG that closed with the last list that has it', async () => {
		const { points } = await history('seen-in-time', 'A01');
		expect(points.map(({ period, made, shown }) => [period, made, shown.value])).toEqual([
			['2019/20', 'published', 50],
			['2020/21', 'published', 40]
		]);
	});

	it('says of a period in which the source does not list the CCG that it does not', async () => {
		const { points } = await history('seen-in-time', 'D01');
		expect(points.find(({ period }) => period === '2020/21')?.shown).toMatchObject({ missing: 'not-in-table' });
	});

	it('takes England’s published figure, and none where too few CCGs would speak for it', async () => {
		expect((await history('early-deaths', 'C9A')).points[0]?.england).toMatchObject({
			value: 100,
			from: 'published',
			at: 'line 0, value',
			run: { file: 'made-up.csv' }
		});
		expect((await history('seen-in-time', 'C9A')).points[0]?.england).toBeUndefined();
	});

	it('is empty for what is not measured', async () => {
		expect((await history('elsewhere', 'C9A')).points).toEqual([]);
	});
});

it('editionFiguresOf has one row an edition whose map has the CCG, with the newest period that is wide enough', async () => {
	expect((await editionFiguresOf(db, 'seen-in-time', 'C9A')).map(({ edition, period }) => [edition, period])).toEqual([
		['2021-22', '2019/20']
	]);
	expect((await editionFiguresOf(db, 'seen-in-time', 'D01')).map(({ edition }) => edition)).toEqual(['2020-21', '2021-22']);
});

it('heldFor counts the periods with a value under each CCG’s own code', async () => {
	expect(await heldFor(db, 'seen-in-time', ['A01', 'B01'])).toEqual([
		{ code: 'A01', periods: 2, starts: '2019-04-01', ends: '2021-03-31' },
		{ code: 'B01', periods: 1, starts: '2019-04-01', ends: '2021-03-31' }
	]);
	expect(await heldFor(db, 'seen-in-time', [])).toEqual([]);
});

it('linksAmong gives the direct steps between versions', async () => {
	expect(await linksAmong(db, ['E38990001', 'E38990003'])).toEqual([
		{ from: 'E38990001', to: 'E38990003', kind: 'merger', share: 1, shareOfTo: 0.25 }
	]);
});
