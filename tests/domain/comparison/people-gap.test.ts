import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peopleGap, standardisedPeopleGap } from '#lib/domain/comparison/people-gap.ts';

const waits = { value: 12, lower: 10, upper: 15, standard: 8, denominator: 500, polarity: 'low', multiplier: 100 } as const;

it('where low is good counts what is above the standard', () => {
	expect(peopleGap(waits)).toEqual({ people: 20, low: 10, high: 35, met: false });
});

it('is 0 where the standard is met, which a value at it does, and an interval may start at 0', () => {
	expect(peopleGap({ ...waits, value: 8, lower: 7 })).toEqual({ people: 0, low: 0, high: 35, met: true });
	expect(peopleGap({ ...waits, value: 0.1 + 0.2, standard: 0.3 })?.met).toBe(true);
});

it('rounds halves up after nine decimals', () => {
	expect(peopleGap({ ...waits, value: 8.1, denominator: 500 })?.people).toBe(1);
	expect(peopleGap({ ...waits, value: 8.0999, denominator: 500 })?.people).toBe(0);
});

it('without limits has no interval; without a direction, people or a multiplier there is none', () => {
	expect(peopleGap({ ...waits, upper: undefined })).toEqual({ people: 20, low: undefined, high: undefined, met: false });
	expect(peopleGap({ ...waits, lower: undefined })).toEqual({ people: 20, low: undefined, high: undefined, met: false });
	expect(peopleGap({ ...waits, polarity: 'none' })).toBeUndefined();
	expect(peopleGap({ ...waits, denominator: -1 })).toBeUndefined();
	expect(peopleGap({ ...waits, multiplier: 0 })).toBeUndefined();
	expect(peopleGap({ ...waits, multiplier: -100 })).toBeUndefined();
	expect(peopleGap({ ...waits, value: 8, lower: 8, upper: 8, multiplier: 0 })).toBeUndefined();
	expect(peopleGap({ ...waits, denominator: 0 })).toEqual({ people: 0, low: 0, high: 0, met: false });
});

it('more people than a number can hold are none, whichever end leads there', () => {
	const tiny = { ...waits, multiplier: 1e-308 };
	expect(peopleGap(tiny)).toBeUndefined();
	expect(peopleGap({ ...tiny, value: 8, lower: 8 })).toBeUndefined();
	expect(peopleGap({ ...tiny, value: 8, lower: 8, upper: 8 })).toMatchObject({ people: 0, low: 0, high: 0, met: true });
});

it('lies between its ends', () => {
	const number = fc.double({ min: 0, max: 100, noNaN: true });
	fc.assert(
		fc.property(number, number, number, number, fc.constantFrom('high' as const, 'low' as const), (a, b, c, standard, polarity) => {
			const [lower, value, upper] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
			const gap = peopleGap({ value, lower, upper, standard, denominator: 900, polarity, multiplier: 100 })!;
			expect(gap.low).toBeLessThanOrEqual(gap.people);
			expect(gap.high).toBeGreaterThanOrEqual(gap.people);
			if (gap.met) expect(gap.people).toBe(0);
		})
	);
});

it('of a standardised rate is the count times one less the standard over the value', () => {
	const rate = { value: 120, lower: 110, upper: 130, standard: 90, polarity: 'low', count: 400 } as const;
	expect(standardisedPeopleGap(rate)).toEqual({ people: 100, low: 67, high: 133, met: false });
	expect(standardisedPeopleGap({ ...rate, value: 0 })).toBeUndefined();
	expect(standardisedPeopleGap({ ...rate, value: 0, count: 0, standard: 0 })).toBeUndefined();
	expect(standardisedPeopleGap({ ...rate, value: -1, count: 0 })).toBeUndefined();
});
