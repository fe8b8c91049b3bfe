import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'phof-utla-sample';
const FLU = 'flu-vaccination-65-plus-35-councils';

it('holds 35 councils in one year, each with its counts and limits', () => {
	expect(seriesCounts(SOURCE)).toEqual({ [FLU]: { periods: 1, values: 35, missing: {} } });
	expect(figuresOf(SOURCE).every((row) => row.numerator && row.denominator && row.lower && row.upper)).toBe(true);
});

it('gives Cambridgeshire as the file prints it', () => {
	const found = figureOf(SOURCE, FLU, 'E10000003', '2018/19');
	expect(found).toMatchObject({ value: 73.759, lower: 73.5101, upper: 74.0064, numerator: 89047, denominator: 120727 });
});
