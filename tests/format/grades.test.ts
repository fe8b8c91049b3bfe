import { expect, it } from 'vitest';
import { gradeText, gradesOf } from '#lib/format/grades.ts';

const UNIT = 'grade: 1 inadequate, 2 requires improvement, 3 good, 4 outstanding';

it('a grade is printed in the words that its unit gives', () => {
	expect([1, 2, 3, 4].map((grade) => gradeText(grade, UNIT))).toEqual(['inadequate', 'requires improvement', 'good', 'outstanding']);
});

it('a mean of grades is no grade, and other units name none', () => {
	expect(gradeText(2.5, UNIT)).toBeUndefined();
	expect(gradeText(5, UNIT)).toBeUndefined();
	expect(gradesOf('% of people')).toBeUndefined();
	expect(gradesOf(null)).toBeUndefined();
});
