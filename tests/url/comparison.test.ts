import { expect, it } from 'vitest';
import { COMPARISONS, MOST_AREAS, readAreaCodes, readComparison } from '#lib/url/comparison.ts';

const params = (query: string) => new URLSearchParams(query);
const known = new Set(['01D', '01G', '01W']);

it('every comparison reads as itself, and nothing as neighbours', () => {
	for (const word of COMPARISONS) expect(readComparison(params(`with=${word}`))).toEqual({ value: word });
	expect(readComparison(params(''))).toEqual({ value: 'neighbours' });
	const wrong = readComparison(params('with=friends'));
	expect(wrong.value).toBe('neighbours');
	expect(wrong.problem).toContain('“with=friends”');
});

it('codes are read once each, sorted, in small letters too', () => {
	expect(readAreaCodes(params('areas=01g,01D,01G'), known)).toEqual({ value: ['01D', '01G'] });
	expect(readAreaCodes(params(''), known)).toEqual({ value: [] });
});

it('unknown codes among good ones are named and the rest is kept', () => {
	const { value, problem } = readAreaCodes(params('areas=01D,99Z'), known);
	expect(value).toEqual(['01D']);
	expect(problem).toContain('“99Z”');
});

it('a list that names nobody, comes twice or is too long says so', () => {
	expect(readAreaCodes(params('areas=,'), known).problem).toContain('name nobody');
	expect(readAreaCodes(params('areas=01D&areas=01G'), known).problem).toContain('more than once');
	const many = new Set(Array.from({ length: MOST_AREAS + 1 }, (_, at) => `X${String(at).padStart(2, '0')}`));
	const { value, problem } = readAreaCodes(params(`areas=${[...many].join(',')}`), many);
	expect(value).toHaveLength(MOST_AREAS);
	expect(problem).toContain('At most 25');
});
