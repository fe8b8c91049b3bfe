import { describe, expect, it } from 'vitest';
import { hasAlready, rangeOf } from '#lib/server/exports/range.ts';

describe('rangeOf', () => {
	it.each([
		['bytes=0-499', { start: 0, end: 499 }],
		['bytes=500-999', { start: 500, end: 999 }],
		['bytes=-500', { start: 9500, end: 9999 }],
		['bytes=9500-', { start: 9500, end: 9999 }],
		['bytes=0-0', { start: 0, end: 0 }],
		['bytes=0-20000', { start: 0, end: 9999 }],
		['bytes=-20000', { start: 0, end: 9999 }],
		['bytes=10000-', 'none'],
		['bytes=-0', 'none'],
		['bytes=5-4', undefined],
		['bytes=-', undefined],
		['bytes=0-1,3-4', undefined],
		['rows=0-1', undefined],
		[null, undefined]
	])('of 10,000 bytes reads %s as RFC 9110, section 14.1.2, does', (asked, part) => {
		expect(rangeOf(asked, 10_000)).toEqual(part);
	});
});

it('hasAlready knows an ETag among several, weak ones and the star', () => {
	const known = (text: string) => hasAlready(new Headers({ 'if-none-match': text }), '"a-id"');
	expect([known('"b", W/"a-id"'), known('*'), known('"a-br"'), hasAlready(new Headers(), '"a-id"')]).toEqual([true, true, false, false]);
});
