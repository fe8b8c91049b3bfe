import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteLru } from '../../src/serve/byte-lru.ts';

it('ByteLru forgets what was used least recently once the bytes are over the limit', () => {
	const lru = new ByteLru<{ bytes: number }>(10);
	lru.keep('a', { bytes: 4 });
	lru.keep('b', { bytes: 4 });
	lru.find('a');
	lru.keep('c', { bytes: 4 });
	expect([lru.find('a')?.bytes, lru.find('b'), lru.find('c')?.bytes, lru.bytes]).toEqual([4, undefined, 4, 8]);
});

it('ByteLru keeps nothing that is larger than all it may hold, and forgets what stood there before', () => {
	const lru = new ByteLru<{ bytes: number }>(10);
	lru.keep('a', { bytes: 3 });
	lru.keep('a', { bytes: 11 });
	expect([lru.find('a'), lru.bytes]).toEqual([undefined, 0]);
});

it('ByteLru never holds more bytes than allowed, and counts them right', () => {
	const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(12)));
	fc.assert(
		fc.property(steps, (kept) => {
			const lru = new ByteLru<{ bytes: number }>(10);
			for (const [key, bytes] of kept) lru.keep(key, { bytes });
			const held = ['a', 'b', 'c', 'd'].reduce((sum, key) => sum + (lru.find(key)?.bytes ?? 0), 0);
			return lru.bytes === held && held <= 10;
		})
	);
});
