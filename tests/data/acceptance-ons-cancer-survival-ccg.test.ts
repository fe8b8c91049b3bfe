import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ons-cancer-survival-ccg';

it('holds 195 CCGs in each of 16 years for three cancers, none missing', () => {
	const whole = { periods: 16, values: 3120, missing: {} };
	expect(seriesCounts(SOURCE)).toEqual({
		'colorectal-cancer-survival': whole,
		'breast-cancer-survival': whole,
		'lung-cancer-survival': whole
	});
});

// England's own figures as the Office for National Statistics printed them
it.each([
	['colorectal-cancer-survival', 80.6, 80.5, 80.7],
	['breast-cancer-survival', 96.9, 96.9, 97],
	['lung-cancer-survival', 41.6, 41.5, 41.8]
])('gives England’s %s of 2016 as %d per cent, with its limits', (indicator, value, lower, upper) => {
	expect(figureOf(SOURCE, indicator, ENGLAND, '2016')).toMatchObject({ value, lower, upper });
});

it('has the upper limit of 2004, whose column is misprinted in two files', () => {
	expect(figureOf(SOURCE, 'colorectal-cancer-survival', ENGLAND, '2004').upper).toBe(75);
	expect(figureOf(SOURCE, 'breast-cancer-survival', ENGLAND, '2004').upper).toBe(94.4);
});
