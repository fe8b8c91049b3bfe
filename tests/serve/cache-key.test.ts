import { expect, it } from 'vitest';
import { cacheKey } from '../../src/serve/cache-key.ts';

it('cacheKey is the same whatever the order of the parameters', () => {
	expect(cacheKey('/areas/14L?w=33933-333&edition=2015-16')).toEqual(cacheKey('/areas/14L?edition=2015-16&w=33933-333'));
	expect(cacheKey('/')?.text).not.toBe(cacheKey('/areas')?.text);
});

it('cacheKey tells apart pages that readers make by their own choices, of which there is no end', () => {
	expect(cacheKey('/?edition=2015-16')).toMatchObject({ own: false });
	expect(cacheKey('/?w=93333-333')).toMatchObject({ own: true });
});

it.each(['/?mental-health=9', '/?utm_source=x', '/areas?q=SW1A+1AA', '/healthz', '/readyz', '/status', '/_app/immutable/entry/start.js'])(
	'cacheKey keeps nothing of %s',
	(address) => {
		expect(cacheKey(address)).toBeUndefined();
	}
);
