import { expect, it } from 'vitest';
import { letterOf, mergedLetter } from '#lib/domain/persistence/letters.ts';

const sure = { value: 40, lower: 38, upper: 42, lower998: 37, upper998: 43 };
it('says how surely a value fails, on whichever side is bad', () => {
	expect(letterOf(sure, 50, 'high')).toBe('F');
	expect(letterOf(sure, 42.5, 'high')).toBe('f');
	expect(letterOf(sure, 41, 'high')).toBe('.');
	expect(letterOf(sure, 30, 'high')).toBe('.');
	expect(letterOf(sure, 30, 'low')).toBe('F');
	expect(letterOf(sure, 37.5, 'low')).toBe('f');
});

it('without limits a value on the bad side is not tested, at the standard it meets it', () => {
	expect(letterOf({ value: 40 }, 50, 'high')).toBe('p');
	expect(letterOf({ value: 60 }, 50, 'low')).toBe('p');
	expect(letterOf({ value: 50 }, 50, 'low')).toBe('.');
	expect(letterOf({ value: 50 }, 50, 'high')).toBe('.');
	expect(letterOf({ value: 60 }, 50, 'high')).toBe('.');
	expect(letterOf({ value: 0.1 + 0.2 }, 0.3, 'low')).toBe('.');
});

it('without a value, a benchmark or a direction nothing can be said', () => {
	expect(letterOf({}, 50, 'high')).toBe('-');
	expect(letterOf(sure, undefined, 'high')).toBe('-');
	expect(letterOf(sure, 50, 'none')).toBe('-');
});

it('with only 95% limits fails at most at 95%', () => {
	expect(letterOf({ value: 40, lower: 38, upper: 42 }, 50, 'high')).toBe('f');
});

it('predecessors fail together only where each does, as surely as the least sure', () => {
	expect(mergedLetter(['F', 'F'])).toBe('F');
	expect(mergedLetter(['F', 'f'])).toBe('f');
	expect(mergedLetter(['F', 'p', 'f'])).toBe('p');
	expect(mergedLetter(['F', '.', '-'])).toBe('.');
	expect(mergedLetter(['F', '-'])).toBe('-');
	expect(mergedLetter([])).toBe('-');
});
