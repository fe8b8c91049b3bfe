import { expect, it } from 'vitest';
import { countsTogether, meansTogether } from '#lib/domain/comparison/together.ts';
import { byar } from '#lib/domain/statistics/byar.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';

const parts = [
	{ x: 20, n: 50 },
	{ x: 45, n: 50 }
];

it('a proportion has the limits of Wilson of the sums, in its unit', () => {
	const limits = wilson(65, 100, 0.95)!;
	expect(countsTogether(parts, { kind: 'proportion', per: 100 }, 0.95)).toEqual({
		value: 65,
		lower: 100 * limits.lower,
		upper: 100 * limits.upper,
		estimated: false
	});
});

it('a rate and observed over expected have those of Byar, or exact ones of few', () => {
	const limits = byar(65, 0.998)!;
	for (const kind of ['crude-rate', 'indirectly-standardised'] as const) {
		const found = countsTogether(parts, { kind, per: 1000 }, 0.998)!;
		expect(found).toMatchObject({ value: 650, estimated: false });
		expect(found.lower).toBeCloseTo(10 * limits.lower!, 10);
		expect(found.upper).toBeCloseTo(10 * limits.upper, 10);
	}
	expect(countsTogether([{ x: 0, n: 10 }], { kind: 'crude-rate', per: 1 }, 0.95)?.lower).toBe(0);
});

it('there is none of other kinds, of a part that is missing, of more than all, and without people', () => {
	const share = { kind: 'proportion', per: 1 } as const;
	expect(countsTogether(parts, { kind: 'dsr', per: 1 }, 0.95)).toBeUndefined();
	expect(countsTogether([...parts, { x: undefined, n: 9 }], share, 0.95)).toBeUndefined();
	expect(countsTogether([{ x: 9, n: 5 }], share, 0.95)).toBeUndefined();
	expect(countsTogether([{ x: 0, n: 0 }], share, 0.95)).toBeUndefined();
	expect(countsTogether([], share, 0.95)).toBeUndefined();
});

it('means are weighted by people and marked estimated, with limits where every error is known', () => {
	const means = [
		{ value: 70, se: 2, population: 1 },
		{ value: 80, se: 1, population: 3 }
	];
	const found = meansTogether(means, 0.95)!;
	expect(found).toMatchObject({ value: 77.5, estimated: true });
	expect(found.upper! - 77.5).toBeCloseTo(1.959963984540054 * 0.9013878188659973, 12);
	expect(found.upper! + found.lower!).toBeCloseTo(155, 12);
	expect(meansTogether([...means, { value: 1, population: 1 }], 0.95)).toEqual({ value: 46.2 + 16, estimated: true });
	expect(meansTogether([], 0.95)).toBeUndefined();
});
