import { expect, it } from 'vitest';
import { sparkline } from '../../../../src/routes/areas/[code=area]/sparkline.ts';

const year = (at: number, value: number) => ({ starts: `${at}-01-01`, ends: `${at}-12-31`, value });

it('a line runs from the first year at the left to the last at the right, higher values further up', () => {
	const { own, end } = sparkline([year(2018, 1), year(2019, 3), year(2020, 2)], [])!;
	expect(own).toBe('M3 19L32 3L61 11');
	expect(end).toEqual({ x: 61, y: 11 });
});

it('fewer than two points make no line, and equal values a level one in the middle', () => {
	expect(sparkline([year(2018, 1)], [])).toBeUndefined();
	expect(sparkline([year(2018, 1), year(2019, 1)], [])!.own).toBe('M3 11L61 11');
});

it('England is drawn on the same scale, within the years of the area alone', () => {
	const { england } = sparkline([year(2018, 0), year(2019, 10)], [year(2017, 99), year(2018, 5), year(2019, 5)])!;
	expect(england).toBe('M3 11L61 11');
});
