import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ccg-ois-profiles-2017';

it('holds 32 CCGs, and the periods that the account of the data lists', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'antenatal-assessment-32-ccgs': { periods: 7, values: 120, missing: { suppressed: 17, suspect: 84 } },
		'smoking-in-pregnancy-32-ccgs': { periods: 11, values: 268, missing: {} },
		'breastfeeding-32-ccgs': { periods: 9, values: 177, missing: { suppressed: 32, 'not-available': 79 } }
	});
	expect(new Set(figuresOf(SOURCE).map(({ area }) => area)).size).toBe(32);
});

it('doubts exactly those where more women were seen than were pregnant', () => {
	const rows = figuresOf(SOURCE).filter(({ indicator }) => indicator === 'antenatal-assessment-32-ccgs');
	expect(rows.every(({ value, suspect }) => (suspect !== undefined) === ((value ?? 0) > 100))).toBe(true);
});
