import { describe, expect, it } from 'vitest';
import { trendsOf, trendsOfArea } from '#lib/server/queries/trends.ts';
import { exampleRelease, observed } from '../../../../support/example.ts';

const deaths = (label: string, area: number, value: number) =>
	observed('early-deaths', '2021-04', label, area, { value, lower: value - 2, upper: value + 2 });
const labels = ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'];
const { db } = exampleRelease(labels.flatMap((label, at) => [deaths(label, 0, 100), deaths(label, 4, 150 - 5 * at), deaths(label, 5, 90)]));
const rowOf = async (gss: string) => (await trendsOfArea(db, '2021-22', gss)).find(({ indicator }) => indicator === 'early-deaths');

describe('trendRows', () => {
	it('says which way a series goes and whether that is good, and on which five periods that rests', async () => {
		expect(await rowOf('E38990004')).toMatchObject({
			points: 9,
			first: '2012',
			last: '2020',
			result: 'decreasing, getting better',
			reason: null,
			trendFirst: '2016',
			trendLast: '2020'
		});
		expect((await rowOf('E38990004'))?.slope).toBeCloseTo(-5, 12);
	});

	it('charts nine values on trial limits and names the newest signal', async () => {
		// all moving ranges are 5: limits 13.3 either side of the mean 130
		expect(await rowOf('E38990004')).toMatchObject({
			charted: 'values',
			chartPoints: 9,
			mean: 130,
			trial: true,
			signal: 'Below LCL',
			assurance: null
		});
		expect((await rowOf('E38990004'))?.lower).toBeCloseTo(130 - 2.66 * 5, 12);
	});

	it('counts on which side of England the last eight values were', async () => {
		// 145 to 110 against 100, low is good
		expect(await rowOf('E38990004')).toMatchObject({ worse: 8, better: 0, of: 8, record: 'worse throughout' });
		expect(await rowOf('E38990005')).toMatchObject({ worse: 0, better: 8, of: 8, record: 'better throughout' });
	});

	it('answers for all areas of an indicator, and has nothing of one that was counted once', async () => {
		expect((await trendsOf(db, '2021-22', 'early-deaths')).map(({ version }) => version)).toEqual(['E38990004', 'E38990005']);
		expect(await trendsOf(db, '2021-22', 'seen-in-time')).toEqual([]);
	});
});
