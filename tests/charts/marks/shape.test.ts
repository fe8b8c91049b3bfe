import { expect, it } from 'vitest';
import { MARKS, markOf, shape } from '#lib/charts/marks/shape.ts';
import { MARK_WORDS } from '#lib/charts/marks/words.ts';
import { VERDICTS } from '#lib/domain/verdict.ts';

it('every verdict has a mark and a word', () => {
	for (const verdict of VERDICTS) expect(MARKS).toContain(verdict);
	for (const mark of MARKS) expect(MARK_WORDS[mark]).toMatch(/^[a-z ,]+$/);
});

it('better and worse, which differ in colour, differ in shape too', () => {
	expect(shape('better', 0, 0, 5)).not.toBe(shape('worse', 0, 0, 5));
	expect(shape('similar', 0, 0, 5)).not.toBe(shape('level', 0, 0, 5));
});

it('a better mark points up and a worse one down', () => {
	expect(shape('better', 10, 10, 5)).toBe('M10 5L15 14H5Z');
	expect(shape('worse', 10, 10, 5)).toBe('M10 15L15 6H5Z');
});

it('a suspect figure has a cross whatever its value, and "similar" without a good direction a diamond', () => {
	expect(markOf('worse', 'low', true)).toBe('suspect');
	expect(markOf('similar', 'none')).toBe('level');
	expect(markOf('similar', 'high')).toBe('similar');
});
