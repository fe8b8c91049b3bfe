import { expect, it } from 'vitest';
import { periodAnchor } from '#lib/url/period-anchor.ts';

it('periodAnchor turns the labels of all kinds of period into ids', () => {
	expect(['2015-04', '2015/16 Q4', '2015/16 H1', '2021/22', '2016', '2015-17'].map(periodAnchor)).toEqual([
		'p-2015-04',
		'p-2015-16-q4',
		'p-2015-16-h1',
		'p-2021-22',
		'p-2016',
		'p-2015-17'
	]);
});
