import { expect, it } from 'vitest';
import { RATINGS, ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';

it('the weights are the whole, the last rule holds always, and what is not checked is named', () => {
	const { weights, rules, unchecked } = ratingMethod2016(1.45);
	expect(weights.indicators + weights.leadership + weights.finance).toBe(1);
	expect(rules.at(-1)).toEqual({ rating: 'Requires improvement' });
	expect(new Set(rules.map((rule) => rule.rating))).toEqual(new Set(RATINGS));
	expect(unchecked).toEqual(['outstandingFrom', 'weights', 'goodFrom', 'bandEdge']);
});
