import { describe, expect, it } from 'vitest';
import { registerOf, registerOfArea } from '#lib/server/queries/register.ts';
import type { HeldObservation } from '../../../../../scripts/release/rows/observations.ts';
import { exampleRelease, observed } from '../../../../support/example.ts';

const GSS = (area: number): string => `E3899000${area}`;

/** Of a hundred people in a made-up year of the map of April 2020, how many were seen in time. */
const seen = (label: string, area: number, x: number, n = 100) =>
	observed('seen-in-time', '2020-04', label, area, { value: (100 * x) / n, numerator: x, denominator: n });
const england = (label: string) => observed('seen-in-time', '2020-04', label, 0, { value: 60 });
const years = (labels: readonly string[], areas: readonly number[], x: number) =>
	labels.flatMap((label) => [england(label), ...areas.map((area) => seen(label, area, x))]);
const entryOf = async (release: ReturnType<typeof exampleRelease>, area: number, edition = '2021-22') =>
	(await registerOfArea(release.db, edition, GSS(area))).find((row) => row.indicator === 'seen-in-time');

describe('the register of a made-up England', () => {
	it('goes on over a year that nobody published, which neither breaks nor starts a run', async () => {
		const held = ['2015/16', '2016/17', '2018/19', '2019/20'];
		const release = exampleRelease(years(held, [4, 5, 6, 7, 8], 10));
		expect(await entryOf(release, 4)).toMatchObject({
			status: 'persistent',
			letters: 'F-FF',
			failing998: 3,
			missing: 1,
			duration: 5,
			months: 60,
			since: '2015/16',
			newest: '2019/20',
			silent: 0,
			against: 'england',
			benchmark: 60
		});
	});

	it('judges a merged CCG by the sums of those it was made of, and names those that were on the register', async () => {
		const labels = ['2016/17', '2017/18', '2018/19', '2019/20'];
		const others = years(labels, [4, 5, 6, 7, 8], 60);
		const release = exampleRelease([...others, ...labels.flatMap((label) => [seen(label, 1, 10), seen(label, 2, 59)])]);
		// Ashford 10 of 100 and Birch 59 of 100: 69 of 200 is 34.5%, Wilson at 99.8% 25.0 to 45.4, below 60
		expect(await entryOf(release, 3)).toMatchObject({ status: 'persistent', letters: 'FFFF', carriedFrom: [GSS(1)], partly: [] });
		expect(await entryOf(release, 1, '2020-21')).toMatchObject({ status: 'persistent', carriedFrom: [] });
		const listed = await registerOf(release.db, '2021-22');
		expect(listed.map(({ code }) => code)).toEqual(['C9A']);
	});

	it('judges each year by the standard in force on its last day', async () => {
		const labels = ['2016/17', '2017/18', '2018/19', '2019/20', '2020/21'];
		const standard = { indicator: 'seen-in-time', sense: 'at-least', setBy: 'Nobody' } as const;
		const release = exampleRelease(years(labels, [4, 5, 6, 7, 8], 65), [
			{ ...standard, from: '2016-04-01', until: '2018-03-30', value: 50 },
			{ ...standard, from: '2018-03-31', value: 80 }
		]);
		// 65 of 100 is, at 99.8%, 49.5 to 77.8 (Wilson): touching 50, and below 80, in force on the last day of 2017/18
		const dale = await entryOf(release, 4);
		expect(dale).toMatchObject({
			status: 'persistent',
			letters: 'FFFF',
			duration: 4,
			since: '2017/18',
			against: 'standard',
			benchmark: 80
		});
	});

	it('ends its window at the newest value, and says how long the area has been silent', async () => {
		const labels = ['2015/16', '2016/17', '2017/18'];
		const later = years(['2018/19', '2019/20'], [5, 6, 7, 8], 60);
		const quiet = ['2018/19', '2019/20'].map((label) => observed('seen-in-time', '2020-04', label, 4, { missing: 'suppressed' }));
		const release = exampleRelease([...years(labels, [4, 5, 6, 7, 8], 10), ...later, ...quiet]);
		expect(await entryOf(release, 4)).toMatchObject({ status: 'persistent', letters: '-FFF', silent: 2, newest: '2017/18' });
	});

	it('cuts the series where its definition changed', async () => {
		const before = years(['2016/17', '2017/18'], [4, 5, 6, 7, 8], 10);
		const since = years(['2018/19', '2019/20', '2020/21'], [4, 5, 6, 7, 8], 10);
		const flagged = since.map((row): HeldObservation => (row.period.label === '2018/19' ? { ...row, flags: ['break'] } : row));
		const release = exampleRelease([...before, ...flagged]);
		expect(await entryOf(release, 4)).toMatchObject({ status: 'persistent', letters: '-FFF', duration: 3, since: '2018/19' });
	});

	it('keeps a place on the bad side without limits in a list of its own, and no one on the good side', async () => {
		const bare = (label: string, area: number, value: number) => observed('seen-in-time', '2020-04', label, area, { value });
		const labels = ['2017/18', '2018/19', '2019/20', '2020/21'];
		const release = exampleRelease(
			labels.flatMap((label) => [england(label), ...[4, 5, 6, 7, 8].map((area) => bare(label, area, 50 + 5 * (area - 4)))])
		);
		const listed = await registerOf(release.db, '2021-22');
		expect(listed.map(({ code, status, letters }) => [code, status, letters])).toEqual([
			['D01', 'below, not tested', 'pppp'],
			['E01', 'below, not tested', 'pppp']
		]);
		expect(await registerOf(release.db, '2021-22', { statuses: ['persistent'] })).toEqual([]);
		expect(await registerOf(release.db, '2021-22', { region: 'Y98' })).toHaveLength(1);
	});
});
