import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placer } from '#lib/domain/scoring/places.ts';

const placesOf = (numbers: readonly number[]): readonly number[] => {
	const places = new Int32Array(numbers.length);
	placer(numbers.length)(Float64Array.from(numbers), places);
	return [...places];
};

it('a place is one more than the number of greater numbers, and NaN has none', () => {
	const number = fc.oneof(
		fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
		fc.integer({ min: 0, max: 4 }),
		fc.constant(NaN)
	);
	fc.assert(
		fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
			expect(placesOf(numbers)).toEqual(numbers.map((own) => (Number.isNaN(own) ? 0 : 1 + numbers.filter((other) => other > own).length)));
		})
	);
});

it('numbers that crowd have the same places: two hundred between one far below and one far above', () => {
	const numbers = [-1e9, ...Array.from({ length: 200 }, (_, at) => (at * 7919) % 200), 1e9];
	expect(placesOf(numbers)).toEqual(numbers.map((own) => 1 + numbers.filter((other) => other > own).length));
	expect(placesOf([5, 5, 5])).toEqual([1, 1, 1]);
	expect(placesOf([])).toEqual([]);
});

it('a placer used again gives the same places as a new one, whatever came before', () => {
	const numbers = fc.array(
		fc.oneof(fc.double({ noNaN: true, min: -9, max: 9 }), fc.double({ noNaN: true, min: 1e3, max: 1e4 }), fc.constant(NaN)),
		{
			minLength: 60,
			maxLength: 60
		}
	);
	fc.assert(
		fc.property(fc.array(numbers, { minLength: 2, maxLength: 4 }), (turns) => {
			const place = placer(60);
			for (const own of turns) {
				const places = new Int32Array(60);
				place(Float64Array.from(own), places);
				expect([...places]).toEqual(placesOf(own));
			}
		})
	);
});

it('a placer used again forgets what it placed before', () => {
	const place = placer(3);
	const places = new Int32Array(3);
	place(Float64Array.from([1, 2, 3]), places);
	place(Float64Array.from([9, NaN, 10]), places);
	expect([...places]).toEqual([2, 0, 1]);
});
