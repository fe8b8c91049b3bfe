import { expect, it } from 'vitest';
import { FINGERTIPS_SERIES, numberOf, seriesOf } from '../../../scripts/importers/fingertips-series.ts';

it.each([
	['91547', 91547],
	['91547.0', 91547],
	['241', 241]
])('reads the number %s', (printed, number) => {
	expect(numberOf(printed)).toBe(number);
});

it.each(['', '91547.5', '9.1547E4', '-1', 'smoking', '91 547', '1234567890'])('takes “%s” for no number', (printed) => {
	expect(numberOf(printed)).toBeUndefined();
});

it('finds an indicator by its number, each of which stands once', () => {
	expect(seriesOf(91547)?.indicator).toBe('smoking-prevalence-gp');
	expect(seriesOf(1)).toBeUndefined();
	expect(new Set(FINGERTIPS_SERIES.map(({ number }) => number)).size).toBe(FINGERTIPS_SERIES.length);
	expect(new Set(FINGERTIPS_SERIES.map(({ indicator }) => indicator)).size).toBe(FINGERTIPS_SERIES.length);
});
