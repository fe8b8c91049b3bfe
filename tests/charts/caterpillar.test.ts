import { expect, it } from 'vitest';
import { caterpillar, HEIGHT } from '#lib/charts/caterpillar.ts';

const point = (name: string, value: number, half?: number) => ({
	name,
	value,
	lower: half === undefined ? undefined : value - half,
	upper: half === undefined ? undefined : value + half,
	mark: 'similar' as const
});

it('the axis of a caterpillar begins at 0 and holds every interval', () => {
	const drawn = caterpillar([point('a', 40, 5), point('b', 30, 20)], [{ kind: 'england', value: 35, words: 'England 35' }]);
	expect(drawn.ticks[0]!.value).toBe(0);
	expect(drawn.ticks.at(-1)!.value).toBeGreaterThanOrEqual(45);
	for (const { y } of drawn.points) expect(y).toBeGreaterThan(0);
	for (const { y } of drawn.points) expect(y).toBeLessThan(HEIGHT);
});

it('a point without an interval has no whisker', () => {
	expect(caterpillar([point('a', 40)], []).whiskers).toEqual([{ mark: 'similar', d: '' }]);
});

it('points stand in the order given, from left to right', () => {
	const xs = caterpillar([point('a', 3), point('b', 2), point('c', 1)], []).points.map(({ x }) => x);
	expect(xs).toEqual([1.2, 50, 98.8]);
});

it('the words of two lines close together are moved apart, and the lines are not', () => {
	const lines = caterpillar(
		[point('a', 100)],
		[
			{ kind: 'england', value: 50, words: 'England' },
			{ kind: 'standard', value: 50.1, words: 'standard' }
		]
	).lines;
	expect(lines[1]!.text - lines[0]!.text).toBeGreaterThanOrEqual(16);
	expect(Math.abs(lines[1]!.y - lines[0]!.y)).toBeLessThan(1);
});
