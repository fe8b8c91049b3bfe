import { expect, it } from 'vitest';
import { gradient } from '#lib/domain/statistics/gradient.ts';

const places = [
	{ rank: 0.1, rate: 500, population: 1000 },
	{ rank: 0.2, rate: 640, population: 2000 },
	{ rank: 0.6, rate: 700, population: 1500 },
	{ rank: 0.9, rate: 1100, population: 500 }
];

it('of four places is 514.69 (99.42 to 929.97), 0.69 of the middle (numpy, by matrices)', () => {
	const found = gradient(places)!;
	expect(found.agi).toBeCloseTo(514.6932952924391, 9);
	expect(found.lower).toBeCloseTo(99.42112545954075, 8);
	expect(found.upper).toBeCloseTo(929.9654651253375, 8);
	expect(found.rgi).toBeCloseTo(0.6928069434310072, 11);
});

it('leaves places without people out, and asks for three others and a spread', () => {
	expect(gradient([...places, { rank: 0.5, rate: 9, population: 0 }])).toEqual(gradient(places));
	expect(gradient(places.slice(2))).toBeUndefined();
	expect(gradient(places.map((place) => ({ ...place, rank: 0.3 })))).toBeUndefined();
	expect(gradient(places.map((place) => ({ ...place, population: 0 })))).toBeUndefined();
});

it('of equal rates is 0; where the middle is 0 there is no relative one', () => {
	expect(gradient(places.map((place) => ({ ...place, rate: 5 })))).toEqual({ agi: 0, lower: 0, upper: 0, rgi: 0 });
	expect(gradient(places.map((place) => ({ ...place, rate: 0 })))?.rgi).toBeUndefined();
});
