import { expect, it } from 'vitest';
import { areaLists } from '../../scripts/tidy/area-lists.ts';
import { figureOf, figuresOf, seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'gp-patient-survey';

it('holds 209 CCGs in 2015/16, and 189 of 195 in 2018', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'gp-would-recommend': { periods: 1, values: 209, missing: {} },
		'gp-positive-experience': { periods: 1, values: 189, missing: { 'not-in-table': 6 } }
	});
});

it('weights the practices of 2015/16 by 56,084,806 registered patients', () => {
	expect(sumsOf(SOURCE, 'gp-would-recommend', '2015/16').denominator).toBe(56_084_806);
});

it('lacks 03X, 03Y, 04J, 04R, 99P and 99Q in 2018, which merged the year after', () => {
	const absent = new Set(figuresOf(SOURCE).flatMap(({ missing, area }) => (missing === 'not-in-table' ? [area] : [])));
	const gss = areaLists('data').ccgs('2018-04');
	expect(absent).toEqual(new Set(['03X', '03Y', '04J', '04R', '99P', '99Q'].map((code) => gss.get(code))));
});

it('gives Darlington (00C) 79.09 per cent in 2015/16, its eleven practices weighted by their lists, where their plain mean is 80.79', () => {
	expect(figureOf(SOURCE, 'gp-would-recommend', 'E38000042', '2015/16').value!.toFixed(2)).toBe('79.09');
});

it('gives Darlington (00C) 86.51 per cent in 2018, as in the file, and says that it is an estimate', () => {
	expect(figureOf(SOURCE, 'gp-positive-experience', 'E38000042', '2018')).toMatchObject({ value: 86.51, flags: ['estimated'] });
	expect(figuresOf(SOURCE).filter(({ value, flags }) => value !== undefined && flags?.join() !== 'estimated')).toEqual([]);
});
