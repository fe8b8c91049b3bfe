import { expect, it } from 'vitest';
import { ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';
import { ratingDistances, ratingTips } from '#lib/domain/replay/rating-tips.ts';

const method = ratingMethod2016(1.45);

it('names the single indicators whose next band changes the rating, and what it would be', () => {
	expect(ratingTips({ bands: [1, 2, 0, 1], leadership: 1, finance: 1 }, method)).toEqual([
		{ indicator: 0, to: 0, rating: 'Requires improvement' },
		{ indicator: 1, to: 1, rating: 'Requires improvement' },
		{ indicator: 3, to: 0, rating: 'Requires improvement' }
	]);
	expect(ratingTips({ bands: [0, 0], leadership: 0, finance: 0 }, method)).toEqual([]);
	expect(ratingTips({ bands: [], leadership: 1, finance: 1 }, method)).toEqual([]);
});

it('tells how far each edge is', () => {
	expect(ratingDistances(1.25, method)).toEqual([
		{ rating: 'Outstanding', distance: 1.25 - 1.45 },
		{ rating: 'Good', distance: 0.25 }
	]);
});
