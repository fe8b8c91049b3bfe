import { expect, it } from 'vitest';
import { ageWords } from '#lib/format/ages.ts';

it('ageWords counts days, then months, then years and months, and never rounds up', () => {
	expect([0, 1, 30, 31, 364, 366, 400, 2252].map(ageWords)).toEqual([
		'0 days',
		'1 day',
		'30 days',
		'1 month',
		'11 months',
		'1 year',
		'1 year and 1 month',
		'6 years and 1 month'
	]);
});
