import { expect, it } from 'vitest';
import { areaGradient } from '#lib/domain/statistics/area-gradient.ts';

const areas = [
	{ imd: 30, value: 50, population: 100 },
	{ imd: 10, value: 61, population: 200 },
	{ imd: 20, value: 57, population: 50 },
	{ imd: 20, value: 54, population: 150 }
];

it('of four areas, two of one score, is -15.69 (-25.01 to -6.38), with residuals in their order (numpy, by matrices; scipy.stats.t)', () => {
	const found = areaGradient(areas)!;
	expect(found.slope).toBeCloseTo(-15.69444444444445, 11);
	expect(found.lower).toBeCloseTo(-25.01187743927563, 10);
	expect(found.upper).toBeCloseTo(-6.377011449613271, 10);
	[-0.02222222222221859, -0.00833333333333286, 2.2694444444444457, -0.7305555555555543].forEach((left, at) =>
		expect(found.residuals[at]).toBeCloseTo(left, 11)
	);
});

it('does not ask in what order the areas come', () => {
	const [there, back] = [areaGradient(areas)!, areaGradient(areas.toReversed())!];
	expect(back.slope).toBeCloseTo(there.slope, 11);
	back.residuals.toReversed().forEach((left, at) => expect(left).toBeCloseTo(there.residuals[at]!, 11));
});

it('is not there for two areas, for one score, and for people below 0', () => {
	expect(areaGradient(areas.slice(0, 2))).toBeUndefined();
	expect(areaGradient(areas.map((area) => ({ ...area, imd: 3 })))).toBeUndefined();
	expect(areaGradient(areas.with(0, { ...areas[0]!, population: -1 }))).toBeUndefined();
	expect(areaGradient(areas.map((area) => ({ ...area, population: 0 })))).toBeUndefined();
});

it('an area without people is off the line and has a residual', () => {
	const [four, five] = [areaGradient(areas)!, areaGradient([...areas, { imd: 25, value: 90, population: 0 }])!];
	expect(five.slope).toBeCloseTo(four.slope, 11);
	expect(five.residuals).toHaveLength(5);
	expect(Number.isFinite(five.residuals[4])).toBe(true);
});
