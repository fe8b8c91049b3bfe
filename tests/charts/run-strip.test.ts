import { describe, expect, it } from 'vitest';
import { axisYears, earlierBar, windowBoxes } from '#lib/charts/run-strip.ts';

const axis = { first: 2010, last: 2019 };

describe('the strip of a run', () => {
	it('has a box a year on the common axis, each ending where its year does', () => {
		const run = { letters: ['F', 'f', '-', 'F'] as const, length: 12, ends: '2019-12-31', since: '2016-01-01' };
		expect(windowBoxes(run, axis, 100)).toEqual([
			{ x: 60, width: 9, letter: 'F' },
			{ x: 70, width: 9, letter: 'f' },
			{ x: 80, width: 9, letter: '-' },
			{ x: 90, width: 9, letter: 'F' }
		]);
		expect(earlierBar(run, axis, 100)).toBeUndefined();
	});

	it('joins months that say the same and cuts them at January', () => {
		const letters = Array.from({ length: 12 }, () => 'F' as const);
		const boxes = windowBoxes({ letters, length: 1, ends: '2019-03-31', since: '2018-04-01' }, axis, 1200);
		expect(boxes.map(({ x, width }) => [x, width])).toEqual([
			[990, 89],
			[1080, 29]
		]);
	});

	it('shows the run before the window as one bar from its first day', () => {
		const run = { letters: ['F', 'F'] as const, length: 12, ends: '2019-12-31', since: '2013-01-01' };
		expect(earlierBar(run, axis, 100)).toEqual({ x: 30, width: 49 });
	});

	it('names every second year, and fewer of a long stretch', () => {
		expect(axisYears(axis, 100).map(({ year }) => year)).toEqual([2010, 2012, 2014, 2016, 2018]);
		expect(axisYears({ first: 2001, last: 2022 }, 100).length).toBeLessThanOrEqual(7);
	});
});
