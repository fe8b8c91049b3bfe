import { expect, it } from 'vitest';
import { SHADE_WORDS } from '#lib/charts/shade.ts';
import { scaleOf } from '../../../src/routes/(england)/scale.ts';

it('England is 50 only where scores are standard deviations from it', () => {
	expect(scaleOf('mean').england).toBe(50);
	expect(scaleOf('worst').england).toBe(50);
	expect([scaleOf('minmax'), scaleOf('percentile'), scaleOf('bands')].map(({ england }) => england)).toEqual([
		undefined,
		undefined,
		undefined
	]);
});

it('the five classes of shade are in words that meet without a gap', () => {
	expect(scaleOf('mean').words).toEqual(SHADE_WORDS);
	expect(scaleOf('minmax').words).toEqual(['under 35.0', '35.0 to 44.9', '45.0 to 54.9', '55.0 to 64.9', '65.0 and over']);
	expect(scaleOf('bands').words[1]).toBe('0.70 to 0.89');
});
