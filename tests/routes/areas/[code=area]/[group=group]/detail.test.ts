import { expect, it } from 'vitest';
import { detailOf } from '../../../../../src/routes/areas/[code=area]/[group=group]/detail.ts';

const figure = {
	indicator: 'checks',
	name: 'Checks',
	value: 0.42,
	centre: 0.434,
	starts: '2022-01-01',
	ends: '2022-03-31',
	lower: 0.391,
	upper: 0.45,
	limitsFrom: 'computed',
	numerator: 1050,
	denominator: 2500,
	standing: 'scored',
	suspect: null,
	scale: 'share',
	decimals: 1
};

it('a board is told the interval, the counts, the method and the status of a figure', () => {
	expect(detailOf(figure as never)).toEqual({
		indicator: 'checks',
		name: 'Checks',
		period: 'January to March 2022',
		value: '42.0%',
		interval: '39.1% to 45.0%',
		method: 'Limits from counts',
		counts: '1,050 of 2,500',
		england: '43.4%',
		status: 'Scored'
	});
});

it('what is not held is said in words, and a figure that is doubted is not counted', () => {
	const bare = { ...figure, lower: null, limitsFrom: null, numerator: null, centre: null, suspect: 'too high' };
	expect(detailOf(bare as never)).toMatchObject({
		interval: 'None held',
		method: 'No limits',
		counts: 'Counts not held',
		england: 'None held',
		status: 'Shown, not counted'
	});
	expect(detailOf({ ...figure, value: null } as never)).toBeUndefined();
});
