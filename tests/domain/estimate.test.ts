import { expect, it } from 'vitest';
import { estimateOf } from '#lib/domain/estimate.ts';

const share = { kind: 'proportion', interval: 'wilson', per: 1 } as const;

it('a share without printed limits has Wilson limits and is marked computed (65 of 100, PHEindicatormethods)', () => {
	const estimate = estimateOf(share, { value: 0.65, numerator: 65, denominator: 100 });
	expect(estimate.from).toBe('computed');
	expect(estimate.lower).toBeCloseTo(0.55254443296888, 12);
	expect(estimate.upper).toBeCloseTo(0.736357517569025, 12);
	expect(estimate.lower998).toBeCloseTo(0.495494657407043, 12);
	expect(estimate.upper998).toBeCloseTo(0.77835406140897, 12);
	expect(estimate.se).toBeCloseTo((0.736357517569025 - 0.55254443296888) / (2 * 1.959963984540054), 12);
});

it('a percentage has the limits of its share, times 100', () => {
	const estimate = estimateOf({ ...share, per: 100 }, { value: 65, numerator: 65, denominator: 100 });
	expect(estimate.lower).toBeCloseTo(55.254443296888, 10);
});

it('a rate has the limits of its count (1 per 100, PHEindicatormethods)', () => {
	const estimate = estimateOf({ kind: 'crude-rate', interval: 'byar', per: 100 }, { value: 1, numerator: 1, denominator: 100 });
	expect(estimate.lower).toBeCloseTo(0.0253178079842899, 10);
	expect(estimate.upper).toBeCloseTo(5.5716433909389, 10);
});

it('printed limits win over counts, and move out to 99.8% on each side in proportion', () => {
	const estimate = estimateOf(share, { value: 0.5, numerator: 65, denominator: 100, lower: 0.4, upper: 0.7 });
	const wide = 3.090232306167813 / 1.959963984540054;
	expect(estimate).toMatchObject({ from: 'published', lower: 0.4, upper: 0.7 });
	expect(estimate.lower998).toBeCloseTo(0.5 - 0.1 * wide, 12);
	expect(estimate.upper998).toBeCloseTo(0.5 + 0.2 * wide, 12);
});

it('limits never pass nothing or everybody', () => {
	expect(estimateOf(share, { value: 0.02, lower: 0.01, upper: 0.99 })).toMatchObject({ upper998: 1 });
	expect(estimateOf({ kind: 'dsr', interval: 'published', per: 100000 }, { value: 5, lower: 0.1, upper: 20 })).toMatchObject({
		lower998: 0
	});
	expect(estimateOf({ ...share, interval: 'none' }, { value: 0.01, se: 0.02 })).toMatchObject({ lower: 0, lower998: 0 });
});

it('limits of a number below 0 are not cut at 0', () => {
	const estimate = estimateOf({ kind: 'score', interval: 'published', per: 1 }, { value: -2, lower: -3, upper: 1 });
	expect(estimate.lower998).toBeLessThanOrEqual(-3);
	expect(estimateOf({ kind: 'score', interval: 'none', per: 1 }, { value: -2, se: 1 }).lower).toBeCloseTo(-3.959963984540054, 12);
});

it('a mean over parts with a known error has limits either side of it', () => {
	const estimate = estimateOf({ kind: 'mean', interval: 'none', per: 1 }, { value: 70, se: 2 });
	expect(estimate.from).toBe('computed');
	expect(estimate.upper).toBeCloseTo(70 + 2 * 1.959963984540054, 12);
	expect(estimate.upper998).toBeCloseTo(70 + 2 * 3.090232306167813, 12);
});

it('nothing is made up: no limits where the source allows none, without a value, or with a count above its denominator', () => {
	expect(estimateOf({ ...share, interval: 'none' }, { value: 0.5, numerator: 5, denominator: 10 })).toEqual({ from: 'none' });
	expect(estimateOf(share, { numerator: 5, denominator: 10 })).toEqual({ from: 'none' });
	expect(estimateOf(share, { value: 1.1, numerator: 11, denominator: 10 })).toEqual({ from: 'none' });
	expect(estimateOf({ kind: 'mean', interval: 'published', per: 1 }, { value: 3, numerator: 3, denominator: 1 })).toEqual({ from: 'none' });
});
