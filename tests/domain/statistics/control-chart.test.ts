import { expect, it } from 'vitest';
import { controlChart } from '#lib/domain/statistics/control-chart.ts';

it('of fewer than eight values has points only', () => {
	expect(controlChart([1, 2, 3, 4, 5, 6, 7])).toEqual({ mean: 4, lines: undefined, labels: Array(7).fill('Common Cause'), trial: true });
	expect(controlChart([3])).toMatchObject({ mean: 3, lines: undefined });
	expect(controlChart([])).toEqual({ mean: undefined, lines: undefined, labels: [], trial: true });
});

it('of eight has limits on trial, of twelve settled ones', () => {
	expect(controlChart([1, 2, 1, 2, 1, 2, 1, 2])).toMatchObject({ trial: true, lines: { mean: 1.5 } });
	expect(controlChart(Array<number>(12).fill(1)).trial).toBe(false);
});

it('with a frozen baseline judges later points by the first ones', () => {
	const values = [1, 2, 1, 2, 1, 2, 1, 2, 9];
	const frozen = controlChart(values, { baseline: 8 });
	expect(frozen.lines?.mean).toBe(1.5);
	expect(frozen.labels.at(-1)).toBe('Above UCL');
	expect(controlChart(values, { baseline: 7 }).lines).toBeUndefined();
});

it('keeps a great leap out of the limits unless asked not to', () => {
	const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1];
	expect(controlChart(values).lines!.upper).toBeLessThan(controlChart(values, { screen: false }).lines!.upper);
});
