import { indicatorsById } from '#lib/catalogue/index.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { describe, expect, it } from 'vitest';
import { impossible } from '../../../scripts/importers/believable.ts';

const entry = (id: string): MeasuredIndicator => {
	const found = indicatorsById.get(id);
	if (found?.status !== 'measured') throw new Error(`${id} is not measured.`);
	return found;
};
const share = entry('smi-all-six-checks');
const rate = entry('treatable-mortality');
const modelled = entry('cyp-mh-access-share-of-need');

describe('a number that cannot be right', () => {
	it('is a proportion outside its scale, but for shares of a need that is itself an estimate', () => {
		expect([-0.1, 0, 1, 1.01].map((value) => impossible({ value }, share) === undefined)).toEqual([false, true, true, false]);
		expect(impossible({ value: 1.2 }, modelled)).toBeUndefined();
		expect(impossible({ value: 1.2, numerator: 6, denominator: 5 }, modelled)).toBeUndefined();
	});
	it('is a numerator over its denominator or a negative count', () => {
		expect(impossible({ value: 1, numerator: 6, denominator: 5 }, share)).toBe('a numerator over its denominator');
		expect(impossible({ value: 0, numerator: -1, denominator: 5 }, share)).toBe('a negative count');
	});
	it('is a value that is not its numerator over its denominator, within the rounding of its decimals', () => {
		expect(impossible({ value: 0.33, numerator: 1, denominator: 3 }, share)).toBeUndefined();
		expect(impossible({ value: 0.34, numerator: 1, denominator: 3 }, share)).toBe('not its numerator over its denominator');
	});
	it('is a value outside its own limits, or limits the wrong way round', () => {
		expect(impossible({ value: 66.4, lower: 65.7, upper: 67.1 }, rate)).toBeUndefined();
		expect(impossible({ value: 68, lower: 65.7, upper: 67.1 }, rate)).toBe('a value outside its own interval');
		expect(impossible({ value: 66, lower: 67, upper: 65 }, rate)).toBe('a lower limit over the upper');
	});
	it('is a negative rate, and a yes or no that is neither', () => {
		expect(impossible({ value: -1 }, rate)).toBe('a negative count or rate');
		expect([0, 1, 2].map((value) => impossible({ value }, entry('mh-investment-standard')))).toEqual([
			undefined,
			undefined,
			'neither yes nor no'
		]);
	});
	it('is none that can be written', () => expect(impossible({ value: Number.NaN }, rate)).toBe('not a number that can be written'));
});
