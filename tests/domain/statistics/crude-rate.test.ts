import { expect, it } from 'vitest';
import { crudeRate } from '#lib/domain/statistics/crude-rate.ts';

it.each([
	[1, 'exact', 0.0253178079842899, 5.5716433909389],
	[20, 'byar', 12.2114288348759, 30.8898803691971]
] as const)('%d per 100 has %s limits (PHEindicatormethods; methods.md section 26)', (x, method, lower, upper) => {
	const rate = crudeRate(x, 100, 100, 0.95)!;
	expect(rate.value).toBe(x);
	expect(rate.method).toBe(method);
	expect(rate.lower! / lower).toBeCloseTo(1, 9);
	expect(rate.upper / upper).toBeCloseTo(1, 9);
});

it('a rate of no events starts at 0, and there is none without a denominator', () => {
	expect(crudeRate(0, 100, 1000, 0.95)).toMatchObject({ value: 0, lower: 0, method: 'exact' });
	expect(crudeRate(1, 0, 1000, 0.95)).toBeUndefined();
	expect(crudeRate(-1, 10, 1000, 0.95)).toBeUndefined();
});

it('nine events have exact limits, ten have Byar’s', () => {
	expect([9, 10].map((events) => crudeRate(events, 100, 100, 0.95)?.method)).toEqual(['exact', 'byar']);
});

it('there is none with a denominator below 0, or one so small that the limit is no number', () => {
	expect(crudeRate(1, -10, 1000, 0.95)).toBeUndefined();
	expect(crudeRate(1, 1e-308, 1000, 0.95)).toBeUndefined();
});
