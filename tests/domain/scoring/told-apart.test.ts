import { expect, it } from 'vitest';
import { notToldApart, notToldApartAt } from '#lib/domain/scoring/told-apart.ts';

it('in the worked composite P and S cannot be told apart from each other, Q and R from none (methods.md section 26)', () => {
	const areas = [
		{ score: 60.570267, se: 1.433167 },
		{ score: 50, se: 1.433167 },
		{ score: 39.1446, se: 2.661901 },
		{ score: 57.0723, se: 2.478479 }
	];
	expect(notToldApart(areas)).toEqual([1, 0, 0, 1]);
});

it('at 99.8% fewer areas are told apart', () => {
	const areas = [
		{ score: 53, se: 1 },
		{ score: 50, se: 1 }
	];
	expect(notToldApart(areas)).toEqual([0, 0]);
	expect(notToldApart(areas, 0.998)).toEqual([1, 1]);
});

it('an area whose error is not known is told apart from nobody', () => {
	const areas = [
		{ score: 80, se: undefined },
		{ score: 20, se: 0.1 },
		{ score: 40, se: 0.1 }
	];
	expect(notToldApart(areas)).toEqual([2, 1, 1]);
});

it('one area is counted as all are, at the very edge too, where both sides are rounded to 9 decimals (methods.md section 2)', () => {
	const reach = 1.959963984540054 * Math.SQRT2;
	const areas = [0, reach, 2 * reach + 4e-10, 9].map((score) => ({ score, se: 1 }));
	// a distance that beats the reach by less than half a billionth is not beyond it
	expect(notToldApart(areas)).toEqual([1, 2, 1, 0]);
	expect(areas.map((_, at) => notToldApartAt(areas)(at))).toEqual([1, 2, 1, 0]);
});
