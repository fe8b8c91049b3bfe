import { expect, it } from 'vitest';
import { ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';
import { rating, type Rated } from '#lib/domain/replay/rating.ts';

const method = ratingMethod2016(1.45);
const like = (change: Partial<Rated>): Rated => ({ bands: [1, 1, 1, 1], leadership: 1, finance: 1, ...change });

it('just below England requires improvement, England itself is good', () => {
	expect(rating(like({}), method)).toEqual({ score: 1, rating: 'Good' });
	expect(rating(like({ bands: [1, 1, 1, 0] }), method)).toEqual({ score: 0.875, rating: 'Requires improvement' });
});

it('the lowest leadership and finance are inadequate, whatever the indicators; one of them alone is not', () => {
	expect(rating(like({ bands: [2, 2, 2, 2], leadership: 0, finance: 0 }), method)).toEqual({ score: 1, rating: 'Inadequate' });
	expect(rating(like({ bands: [2, 2, 2, 2], leadership: 0, finance: 2 }), method)?.rating).toBe('Outstanding');
	expect(rating(like({ bands: [2, 2, 2, 2], leadership: 2, finance: 0 }), method)?.rating).toBe('Outstanding');
});

it('0.7 + 0.25 + 0.5 reaches 1.45', () => {
	const bands = [...Array<2>(16).fill(2), ...Array<1>(24).fill(1)];
	expect(rating({ bands, leadership: 1, finance: 2 }, method)?.rating).toBe('Outstanding');
});

it('without a band there is no rating', () => {
	expect(rating(like({ bands: [] }), method)).toBeUndefined();
});
