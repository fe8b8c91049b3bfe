import { expect, it } from 'vitest';
import { unheldWords } from '#lib/format/unheld.ts';

const published = { why: 'not-held', onlyFor: null };
const nobody = { why: 'not-collected', onlyFor: null };
const councils = { why: 'not-collected', onlyFor: 'councils' } as const;

it('unheldWords counts what is published, what councils alone have and what nobody counts, each apart', () => {
	expect(unheldWords([published, published, councils, nobody, nobody, { why: 'out-of-date', onlyFor: null }])).toBe(
		'2 series are published but not held here. 1 thing is counted for councils only. 2 things are collected by nobody.'
	);
	expect(unheldWords([published])).toBe('1 series is published but not held here.');
	expect(unheldWords([{ why: 'context', onlyFor: null }])).toBe('');
});
