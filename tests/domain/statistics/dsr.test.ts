import { expect, it } from 'vitest';
import { dsr } from '#lib/domain/statistics/dsr.ts';

const band = { events: 20, population: 1000, standard: 3 };

it('of equal bands is the crude rate, with limits about it', () => {
	const rate = dsr([band, band], 1000, 0.95)!;
	expect(rate.value).toBeCloseTo(20, 12);
	expect(rate.lower).toBeLessThan(20);
	expect(rate.upper).toBeGreaterThan(20);
	expect(dsr([band, band], 1000, 0.998)!.lower).toBeLessThan(rate.lower);
});

it('an age band without events lowers the rate and hides nothing', () => {
	expect(dsr([band, { ...band, events: 0 }], 1000, 0.95)?.value).toBeCloseTo(10, 12);
});

it('there is none with nine events, and one with ten', () => {
	expect(dsr([{ ...band, events: 9 }], 1000, 0.95)).toBeUndefined();
	expect(dsr([{ ...band, events: 10 }], 1000, 0.95)?.value).toBeCloseTo(10, 12);
});

it('there is none with a band without people, with counts below 0, and without a standard population', () => {
	expect(dsr([band, { ...band, population: 0 }], 1000, 0.95)).toBeUndefined();
	expect(dsr([band, { ...band, events: -1 }], 1000, 0.95)).toBeUndefined();
	expect(dsr([{ ...band, standard: 0 }], 1000, 0.95)).toBeUndefined();
	expect(dsr([], 1000, 0.95)).toBeUndefined();
});

it('a band of no weight in the standard population changes nothing, one of a weight below 0 leaves no rate', () => {
	expect(dsr([band, { events: 90, population: 100, standard: 0 }], 1000, 0.95)?.value).toBeCloseTo(20, 12);
	expect(dsr([band, { ...band, standard: -1 }], 1000, 0.95)).toBeUndefined();
});
