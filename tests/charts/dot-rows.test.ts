import { expect, it } from 'vitest';
import { dotRows, type DotRow } from '#lib/charts/dot-rows.ts';

const england = { ink: 'england', value: 50, words: 'England 50' } as const;
const draw = (rows: readonly DotRow[]) => dotRows({ rows, lines: [england], print: String, least: [40, 60] });
const ticksOf = (rows: readonly DotRow[]) =>
	draw(rows)
		.texts.map(({ words }) => Number(words))
		.filter((value) => !Number.isNaN(value));
const dotsOf = (rows: readonly DotRow[]) => draw(rows).paths.find(({ ink }) => ink === 'dots')!.d;

it('holds 40 to 60 and the ticks about all values, with England’s line between', () => {
	const narrow = ticksOf([{ name: 'a', values: [45, 52] }]);
	expect([narrow[0], narrow.at(-1)]).toEqual([40, 60]);
	const wide = ticksOf([{ name: 'a', values: [33, 71] }]);
	expect(wide[0]).toBeLessThanOrEqual(33);
	expect(wide.at(-1)).toBeGreaterThanOrEqual(71);
	expect(draw([{ name: 'a', values: [50] }]).texts[0]).toMatchObject({ words: 'England 50', x: 50 });
});

it('piles up values that are alike, each row on its own base line', () => {
	const d = dotsOf([
		{ name: 'a', values: [50, 50, 50] },
		{ name: 'b', values: [50] }
	]);
	expect(d).toBe('M500 72h0M500 67h0M500 62h0M500 136h0');
});

it('never piles dots beyond their row', () => {
	const heights = [...dotsOf([{ name: 'a', values: Array.from({ length: 106 }, () => 50) }]).matchAll(/M500 ([0-9.]+)h0/g)].map(([, y]) =>
		Number(y)
	);
	expect(heights).toHaveLength(106);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(16);
});
