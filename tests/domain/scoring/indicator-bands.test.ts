import { expect, it } from 'vitest';
import { indicatorBands } from '#lib/domain/scoring/indicator-bands.ts';

const share = (numerator: number | undefined, denominator: number) => ({
	value: numerator === undefined ? undefined : (100 * numerator) / denominator,
	numerator,
	denominator,
	se: undefined
});
const rule = { kind: 'proportion', polarity: 'high', per: 100, target: 66.7 } as const;

it('62% of 400 against a standard of 66.7% is in band 0 where only chance spreads areas: z is -1.963565 (methods.md section 26, C)', () => {
	const level = Array.from({ length: 20 }, () => share(266.8, 400));
	expect(indicatorBands([share(248, 400), ...level], rule)).toEqual([0, ...level.map(() => 1)]);
	expect(indicatorBands([share(248, 400), ...level], { ...rule, polarity: 'low' })[0]).toBe(2);
});

it('over-dispersion widens the middle band: where areas spread far beyond chance the same share is in band 1', () => {
	const spread = Array.from({ length: 20 }, (_, at) => share(at % 2 === 0 ? 200 : 340, 400));
	expect(indicatorBands([share(248, 400), ...spread], rule)[0]).toBe(1);
});

it('other kinds stand on their own scale with their errors, and what has neither counts nor an error has no band', () => {
	const figures = [
		{ value: 100, se: 5 },
		{ value: 101, se: 5 },
		{ value: 99, se: undefined },
		{ value: undefined, se: 5 }
	];
	expect(indicatorBands(figures, { kind: 'dsr', polarity: 'low', per: 1, target: 100 })).toEqual([1, 1, undefined, undefined]);
	expect(indicatorBands(figures, { kind: 'dsr', polarity: 'none', per: 1, target: 100 })).toEqual(figures.map(() => undefined));
	expect(indicatorBands([share(undefined, 400)], rule)).toEqual([undefined]);
});
