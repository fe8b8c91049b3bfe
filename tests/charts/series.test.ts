import { expect, it } from 'vitest';
import { seriesClass, seriesShape } from '#lib/charts/series.ts';

it('up to four series have a shape and a colour each, and more than four share one of both', () => {
	const of = (count: number) => Array.from({ length: count }, (_, series) => ({ series, of: count }));
	expect(new Set(of(4).map((which) => seriesShape(which, 5, 5, 4))).size).toBe(4);
	expect(of(4).map(seriesClass)).toEqual(['series-1', 'series-2', 'series-3', 'series-4']);
	expect(new Set(of(5).map((which) => seriesShape(which, 5, 5, 4))).size).toBe(1);
	expect(new Set(of(5).map(seriesClass))).toEqual(new Set(['series-many']));
});
