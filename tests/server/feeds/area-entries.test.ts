import { describe, expect, it } from 'vitest';
import { importRuns, observations } from '#lib/server/db/schema.ts';
import { areaEntries } from '#lib/server/feeds/area-entries.ts';
import { groupEntries } from '#lib/server/feeds/group-entries.ts';
import { exampleRelease, observed } from '../../support/example.ts';

const seen = (label: string, area: number, percent: number) =>
	observed('seen-in-time', '2020-04', label, area, { value: percent, numerator: percent, denominator: 100 });

/** The made-up England: Dale (4) comes to meet the standard of 70 in 2019/20, Elm (5) falls behind it, Fern (6) never meets it. */
function changing() {
	const standard = { indicator: 'seen-in-time', from: '2017-04-01', value: 70, sense: 'at-least', setBy: 'Nobody: it is made up' } as const;
	const years = ['2017/18', '2018/19', '2019/20'];
	const rows = [
		[4, [60, 65, 70]],
		[5, [90, 80, 69.9]],
		[6, [10, 10, 10]]
	] as const;
	const figures = rows.flatMap(([area, values]) => values.map((value, at) => seen(years[at]!, area, value)));
	return exampleRelease(figures, [standard]);
}

/** The same, with a second file that gives Dale's 2018/19 as 66, Elm's as before. */
async function restated() {
	const release = changing();
	const [first] = await release.db.select().from(importRuns);
	await release.db.insert(importRuns).values({ ...first!, id: 'made-up-returns/2', ordinal: 2, published: '2022-06-01' });
	const all = await release.db.select().from(observations);
	const again = all
		.filter(({ period, area }) => period === '2018/19' && (area.endsWith('4') || area.endsWith('5')))
		.map((row) => ({ ...row, run: 'made-up-returns/2', value: row.area.endsWith('4') ? 66 : row.value, lower: null, upper: null }));
	await release.db.insert(observations).values(again);
	return release;
}

const DALE = ['E38990004'];

describe('what a feed tells of a CCG', () => {
	it('names a file that brought figures, a standard that came to be met, and a figure that was restated', async () => {
		const { db, editions } = await restated();
		const entries = await areaEntries(db, editions, DALE);
		expect(entries.map(({ id }) => id)).toEqual([
			'figures:made-up-returns/1',
			'figures:made-up-returns/2',
			'standard:seen-in-time:2019-04-01:2020-03-31',
			'restated:seen-in-time:2018-04-01:2019-03-31:made-up-returns/2'
		]);
		const [, , standard, again] = entries;
		expect(standard).toMatchObject({ title: 'Now meets the standard: Seen in time', date: '2022-04-01', until: '2020-03-31' });
		expect(standard!.summary).toBe('Dale, April 2019 to March 2020: 70.0%, after 66.0% before. The standard was 70%.');
		expect(standard!.href).toBe('/indicators/seen-in-time/D01#p-2019-20');
		expect(again!.summary).toBe('Dale, April 2018 to March 2019: 65.0% became 66.0%.');
		expect(again!.date).toBe('2022-06-01');
	});

	it('tells of no crossing where a CCG stays on one side, and of no restatement where a later file says the same', async () => {
		const { db, editions } = await restated();
		expect((await areaEntries(db, editions, ['E38990006'])).map(({ id }) => id)).toEqual(['figures:made-up-returns/1']);
		const elm = await areaEntries(db, editions, ['E38990005']);
		expect(elm.map(({ id }) => id.split(':')[0])).toEqual(['figures', 'figures', 'standard']);
		expect(elm[2]!.title).toBe('No longer meets the standard: Seen in time');
	});

	it('has the same ids in two builds of the same figures', async () => {
		const ids = async () => {
			const { db, editions } = await restated();
			return (await areaEntries(db, editions, DALE)).map(({ id }) => id);
		};
		expect(await ids()).toEqual(await ids());
	});
});

describe('what a feed tells of a patient group', () => {
	it('counts and names who crossed the standard in a period, each way', async () => {
		const { db, editions } = changing();
		const entries = await groupEntries(db, editions, 'older-people');
		const [crossed] = entries.filter(({ id }) => id.startsWith('standard:'));
		expect(crossed!.summary).toBe('April 2019 to March 2020. 1 CCG came to meet it: Dale. 1 CCG fell behind it: Elm.');
		expect(entries.filter(({ id }) => id.startsWith('figures:'))).toHaveLength(1);
		expect(await groupEntries(db, editions, 'mental-health')).toEqual([]);
	});

	it('puts the restated figures of one file together', async () => {
		const { db, editions } = await restated();
		const [again] = (await groupEntries(db, editions, 'older-people')).filter(({ id }) => id.startsWith('restated:'));
		expect(again).toMatchObject({
			id: 'restated:seen-in-time:made-up-returns/2',
			summary: '1 figure for April 2018 to March 2019, of Dale.'
		});
	});
});
