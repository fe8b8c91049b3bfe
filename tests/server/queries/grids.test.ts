import { describe, expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { cellIndex } from '#lib/domain/scoring/grid.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import { emptyDatabase } from '../../support/database.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();

describe('gridsOf', () => {
	it('gives each area fifteen cells, undefined where the edition scores nothing', async () => {
		const { areas } = await gridsOf(db, '2021-22');
		expect(areas.every(({ grid }) => grid.length === CELLS.length)).toBe(true);
		const heath = areas.find(({ code }) => code === 'H01');
		expect(heath?.grid[cellIndex('older-people/access')]).toEqual({ score: undefined, variance: 0, known: 0, found: 0, expected: 1 });
		expect(heath?.grid[cellIndex('older-people/quality')]).toMatchObject({ score: 50 + 10 * (-100 / Math.sqrt(2250)), known: 1, found: 1 });
		expect(heath?.grid[cellIndex('mental-health/quality')]).toBeUndefined();
	});

	it('says of each cell what it scores, how much is held, and why there is nothing', async () => {
		const { cells } = await gridsOf(db, '2021-22');
		const cell = (id: (typeof CELLS)[number]) => cells[cellIndex(id)];
		expect(cells.map(({ id }) => id)).toEqual(CELLS);
		expect(cell('older-people/access')).toMatchObject({ status: 'scored', indicators: 1, expected: 1, held: 5 / 6, last: null });
		expect(cell('older-people/access')?.uncounted).toEqual([
			{
				indicator: 'how-common',
				name: 'How common it is',
				why: 'out-of-date',
				period: '2016/17',
				ends: '2017-03-31',
				areas: 5,
				whatWouldFill: null,
				onlyFor: null
			}
		]);
		expect(cell('mental-health/quality')).toMatchObject({ status: 'not-held', indicators: 0, held: 0 });
		expect(cell('mental-health/quality')?.uncounted[0]).toMatchObject({ indicator: 'monthly-items', why: 'not-yet' });
		expect(cell('generally-healthy/access')).toMatchObject({ status: 'not-held' });
		expect(cell('generally-healthy/access')?.uncounted[0]).toMatchObject({ why: 'not-held', whatWouldFill: 'From somebody.' });
		expect(cell('mothers-and-children/prevention')?.uncounted[0]?.why).toBe('not-collected');
		expect(cell('long-term-conditions/quality')).toMatchObject({ status: 'not-collected', uncounted: [] });
	});

	it('gives the same answer again without asking the database', async () => {
		expect(await gridsOf(db, '2021-22')).toBe(await gridsOf(db, '2021-22'));
	});
});

describe('remembered', () => {
	it('does not keep a failure', async () => {
		const empty = emptyDatabase();
		await expect(remembered(empty, 'a', async () => await Promise.reject(new Error('disk')))).rejects.toThrow('disk');
		expect(await remembered(empty, 'a', async () => await Promise.resolve(1))).toBe(1);
	});
});

describe('figuresOfArea', () => {
	it('gives one row for each measured indicator in the catalogue’s order, with its source', async () => {
		const rows = await figuresOfArea(db, '2021-22', 'E38990004');
		expect(rows.map(({ indicator, standing, value }) => [indicator, standing, value])).toEqual([
			['seen-in-time', 'scored', 90],
			['early-deaths', 'scored', 80],
			['monthly-items', 'not-yet', null],
			['how-common', 'out-of-date', null]
		]);
		expect(rows[0]).toMatchObject({
			period: '2019/20',
			publisher: 'Nobody',
			file: 'made-up.csv',
			at: 'line 4, value',
			published: '2022-04-01'
		});
	});
});
