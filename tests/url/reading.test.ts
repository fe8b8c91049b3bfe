import { expect, it } from 'vitest';
import { quoted, singleOf } from '#lib/url/reading.ts';

it('a quoted text is cut after forty characters and shows no control characters', () => {
	expect(quoted('33333\n-333')).toBe('“33333␣-333”');
	expect(quoted('x'.repeat(41))).toBe(`“${'x'.repeat(40)}…”`);
	expect(quoted('a\u202Eb')).toBe('“a␣b”');
});

it('a parameter is absent, given, or given twice', () => {
	expect(singleOf(new URLSearchParams('a=1'), 'b')).toBeUndefined();
	expect(singleOf(new URLSearchParams('a=1'), 'a')).toEqual({ text: '1' });
	expect(singleOf(new URLSearchParams('a='), 'a')).toEqual({ text: '' });
	expect(singleOf(new URLSearchParams('a=1&a=1'), 'a')).toBe('twice');
});
