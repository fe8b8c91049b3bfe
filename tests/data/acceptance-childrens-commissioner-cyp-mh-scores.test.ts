import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'childrens-commissioner-cyp-mh-scores';

it('holds 191 CCGs of 2019 and 135 of 2020', () => {
	expect(seriesCounts(SOURCE)).toEqual({ 'children-commissioner-score': { periods: 2, values: 326, missing: {} } });
	const maps = new Set(figuresOf(SOURCE).map(({ period, map }) => `${period} ${map}`));
	expect([...maps].sort()).toEqual(['2019/20 2019-04', '2020/21 2020-04']);
});

it('gives Barking and Dagenham 22 points and then 17, as printed', () => {
	const points = ['2019/20', '2020/21'].map((year) => figureOf(SOURCE, 'children-commissioner-score', 'E38000004', year).value);
	expect(points).toEqual([22, 17]);
});
