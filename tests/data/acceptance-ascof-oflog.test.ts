import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ascof-oflog';
const blank = (periods: number, values: number, blanks: number, suspect = 0) => ({
	periods,
	values,
	missing: { 'not-available': blanks, ...(suspect > 0 ? { suspect } : {}) }
});

it('holds 6,376 rows of councils: 298 blank, and five noughts of 2019/20 that are no scores', () => {
	expect(figuresOf(SOURCE)).toHaveLength(6376);
	expect(seriesCounts(SOURCE)).toEqual({
		'care-user-finds-information': blank(7, 1047, 16),
		'carer-finds-information': blank(3, 451, 5),
		'carer-quality-of-life': blank(3, 451, 5),
		'care-user-quality-of-life': blank(6, 896, 10, 5),
		'reablement-no-further-care': blank(8, 1209, 5),
		'care-requests-resulting-in-service': blank(8, 1210, 4),
		'care-workforce-turnover': blank(7, 809, 253)
	});
});

it('does not count the noughts of Kent, Trafford, Wokingham, City of London and Isles of Scilly in 2019/20', () => {
	const suspects = figuresOf(SOURCE).filter(({ suspect }) => suspect !== undefined);
	expect(suspects.map(({ area }) => area).sort()).toEqual(['E06000041', 'E06000053', 'E08000009', 'E09000001', 'E10000016']);
	expect(new Set(suspects.map(({ indicator, period, value }) => `${indicator} ${period} ${value}`))).toEqual(
		new Set(['care-user-quality-of-life 2019/20 0'])
	);
});

it('keeps a true nought: Isles of Scilly, no one sent home without further care in 2016/17', () => {
	const scilly = figuresOf(SOURCE).find((row) => row.indicator === 'reablement-no-further-care' && row.area === 'E06000053' && row.value === 0);
	expect(scilly).toMatchObject({ period: '2016/17' });
	expect(scilly).not.toHaveProperty('suspect');
});

it('knows the councils made since 2019 by their own codes', () => {
	const areas = new Set(figuresOf(SOURCE).map(({ area }) => area));
	expect(['E06000058', 'E06000059', 'E06000060', 'E06000061', 'E06000062'].filter((code) => !areas.has(code))).toEqual([]);
});
