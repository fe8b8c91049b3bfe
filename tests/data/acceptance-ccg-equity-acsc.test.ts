import { expect, it } from 'vitest';
import { figuresOf, figureOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ccg-equity-acsc';

it('holds 200 values each, and nine numbers that are shown and not scored', () => {
	const series = { periods: 1, values: 200, missing: { suspect: 9 } };
	expect(seriesCounts(SOURCE)).toEqual({ 'chronic-acs-admissions-2015-16': series, 'acs-inequality-gradient': series });
});

// The medians over all 209 printed numbers, as the project's own account of its data gives them
it.each([
	['chronic-acs-admissions-2015-16', 772.24],
	['acs-inequality-gradient', 871.06]
])('has %s with a median of %d', (indicator, median) => {
	const values = figuresOf(SOURCE).flatMap((row) => (row.indicator === indicator && row.value !== undefined ? [row.value] : []));
	expect(values).toHaveLength(209);
	expect([...values].sort((a, b) => a - b)[104]).toBeCloseTo(median, 2);
});

it('doubts Newham (08M), as its hospitals are missing', () => {
	expect(figureOf(SOURCE, 'acs-inequality-gradient', 'E38000113', '2015/16').suspect).toBeDefined();
});
