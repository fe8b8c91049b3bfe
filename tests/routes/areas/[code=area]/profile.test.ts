import { expect, it } from 'vitest';
import { scoreVerdict } from '../../../../src/routes/areas/[code=area]/profile.ts';

const cell = (score: number | undefined, variance: number, known = 1) => ({ score, variance, known, found: 1, expected: 1 });

it('a cell is judged against 50 at 99.8%, and only possibly so at 95%', () => {
	expect(scoreVerdict(cell(54, 1))).toBe('better');
	expect(scoreVerdict(cell(52.5, 1))).toBe('possibly-better');
	expect(scoreVerdict(cell(51, 1))).toBe('similar');
	expect(scoreVerdict(cell(47.5, 1))).toBe('possibly-worse');
	expect(scoreVerdict(cell(46, 1))).toBe('worse');
});

it('a cell whose error is known for less than two thirds of its weight is not compared', () => {
	expect(scoreVerdict(cell(80, 0.01, 0.66))).toBe('not-compared');
	expect(scoreVerdict(cell(undefined, 0))).toBe('not-compared');
});
