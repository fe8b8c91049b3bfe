import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ed-forecast-2018-2020';

it('holds 1,618 rows of 74 CCGs over 24 months, all of them estimates', () => {
	expect(seriesCounts(SOURCE)).toEqual({ 'modelled-urgent-care-use': { periods: 24, values: 1618, missing: {} } });
	expect(new Set(figuresOf(SOURCE).map(({ area }) => area)).size).toBe(74);
	expect(figuresOf(SOURCE).every(({ flags }) => flags?.includes('estimated'))).toBe(true);
});
