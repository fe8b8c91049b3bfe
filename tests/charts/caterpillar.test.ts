import { expect, it } from 'vitest';
import { caterpillar, type CaterpillarPoint } from '#lib/charts/caterpillar.ts';

const print = (value: number): string => String(value);
const point = (name: string, value: number, half?: number): CaterpillarPoint => ({
	name,
	value,
	lower: half === undefined ? undefined : value - half,
	upper: half === undefined ? undefined : value + half,
	mark: 'similar'
});
const draw = (points: readonly CaterpillarPoint[], more: Partial<Parameters<typeof caterpillar>[0]> = {}) =>
	caterpillar({ points, lines: [], print, ends: ['highest', 'lowest'], ...more });

it('the axis of a caterpillar begins at 0 and holds every interval', () => {
	const drawn = draw([point('a', 40, 5), point('b', 30, 20)], { lines: [{ kind: 'england', value: 35, words: 'England 35' }] });
	const ticks = drawn.ticks.map(({ words }) => Number(words));
	expect(ticks[0]).toBe(0);
	expect(ticks.at(-1)).toBeGreaterThanOrEqual(45);
	for (const { y } of drawn.marks) expect(y).toBeGreaterThan(0);
	for (const { y } of drawn.marks) expect(y).toBeLessThan(drawn.height);
});

it('shares close to everybody stand apart, and the axis ends at everybody', () => {
	const drawn = draw([point('a', 99.8, 0.1), point('b', 98.2, 0.5)], { bounds: { least: 0, most: 100 } });
	const ticks = drawn.ticks.map(({ words }) => Number(words));
	expect(ticks[0]).toBeGreaterThan(90);
	expect(ticks.at(-1)).toBeLessThanOrEqual(100);
	const [high, low] = drawn.marks;
	expect(low!.y - high!.y).toBeGreaterThan(80);
	expect(high!.y).toBeGreaterThan(0);
});

it('a point without an interval has no whisker', () => {
	expect(draw([point('a', 40)]).paths.find(({ ink }) => ink === 'whisker-similar')?.d).toBe('');
	expect(draw([point('a', 40, 2)]).paths.find(({ ink }) => ink === 'whisker-similar')?.d).toMatch(/^M\d/);
});

it('points stand in the order given, from left to right', () => {
	expect(draw([point('a', 3), point('b', 2), point('c', 1)]).marks.map(({ x }) => x)).toEqual([1.2, 50, 98.8]);
});

it('the words of two lines close together are moved apart, and the lines are not', () => {
	const drawn = draw([point('a', 100)], {
		lines: [
			{ kind: 'england', value: 50, words: 'England' },
			{ kind: 'standard', value: 50.1, words: 'standard' }
		]
	});
	expect(Math.abs(drawn.ends[1]!.y - drawn.ends[0]!.y)).toBeGreaterThanOrEqual(16);
	const [england, standard] = ['england', 'standard'].map((ink) => drawn.paths.find((path) => path.ink === ink)!.d);
	const height = (d: string | undefined): number => Number(/^M0 ([\d.]+)H/.exec(d ?? '')?.[1]);
	expect(Math.abs(height(england) - height(standard))).toBeLessThan(1);
});

it('up to three areas that are asked for are named in a frame, and more are outlined only', () => {
	const asked = (n: number) => Array.from({ length: 5 }, (_, at) => ({ ...point(`p${at}`, 10 + at), chosen: at < n, named: at < n }));
	const three = draw(asked(3));
	expect(three.texts.filter(({ strong }) => strong).map(({ words }) => words)).toEqual(['p0 10', 'p1 11', 'p2 12']);
	expect(three.paths.find(({ ink }) => ink === 'frame')?.d.match(/M/g)).toHaveLength(3);
	const four = draw(asked(4));
	expect(four.texts.some(({ strong }) => strong)).toBe(false);
	expect(four.marks.filter(({ chosen }) => chosen)).toHaveLength(4);
});

it('a figure that is shown and not counted keeps its place, with words', () => {
	const drawn = draw([point('a', 40), { ...point('Somerset', 0.3), mark: 'suspect' }]);
	expect(drawn.texts.map(({ words }) => words)).toContain('Somerset 0.3: shown, not counted');
});
