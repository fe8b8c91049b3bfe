import { expect, it } from 'vitest';
import { runStrip, yearsOf } from '../../../../src/routes/areas/[code=area]/run-strip.ts';

it('the window ends at the newest value, and the run before it is one box', () => {
	const row = { period: 'year', letters: 'FFfF', newestEnds: '2019-12-31', sinceStarts: '2014-01-01' } as const;
	const boxes = runStrip(row, 2010, 2019);
	expect(boxes.map(({ letter }) => letter)).toEqual(['run', 'F', 'F', 'f', 'F']);
	expect(boxes[0]).toMatchObject({ x: 40, width: 20 });
	expect(boxes.at(-1)).toMatchObject({ x: 90, width: 10 });
});

it('months are joined and cut at each January', () => {
	const row = { period: 'month', letters: 'FFFFFFFFFFFF', newestEnds: '2022-03-31', sinceStarts: '2021-04-01' } as const;
	const boxes = runStrip(row, 2021, 2022);
	expect(boxes).toHaveLength(12);
	expect(boxes.filter(({ cut }) => cut).map(({ x }) => x)).toEqual([50]);
	expect(boxes.every(({ joined }) => joined)).toBe(true);
});

it('the axis has at least five years and reaches back to the first run', () => {
	expect(yearsOf([], '2022-03-31')).toEqual([2017, 2022]);
	expect(yearsOf([{ sinceStarts: '2011-01-01', newestEnds: '2019-12-31' }], '2022-03-31')).toEqual([2011, 2022]);
});
