import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '#lib/domain/statistics/compare.ts';
import { verdictOf } from '#lib/domain/verdict.ts';

const limits = { lower998: 1, lower: 2, upper: 6, upper998: 7 };

it('beyond the 99.8% limits is better or worse, beyond the 95% ones only possibly so, else similar', () => {
	expect(verdictOf(limits, 0.5, 'high')).toBe('better');
	expect(verdictOf(limits, 1.5, 'high')).toBe('possibly-better');
	expect(verdictOf(limits, 4, 'high')).toBe('similar');
	expect(verdictOf(limits, 6.5, 'high')).toBe('possibly-worse');
	expect(verdictOf(limits, 7.5, 'high')).toBe('worse');
	expect(verdictOf(limits, 7.5, 'low')).toBe('better');
});

it('where neither way is good it is higher or lower only at 99.8%', () => {
	expect(verdictOf(limits, 0.5, 'none')).toBe('higher');
	expect(verdictOf(limits, 1.5, 'none')).toBe('similar');
	expect(verdictOf(limits, 7.5, 'none')).toBe('lower');
});

it('without limits or anything to compare with there is no comparison', () => {
	expect(verdictOf({}, 4, 'high')).toBe('not-compared');
	expect(verdictOf(limits, undefined, 'high')).toBe('not-compared');
});

it('the verdict at 99.8% implies that at 95% (methods.md section 26)', () => {
	const width = fc.double({ min: 0, max: 5, noNaN: true });
	fc.assert(
		fc.property(fc.double({ min: -9, max: 9, noNaN: true }), width, width, (value, half, more) => {
			const both = { lower: value - half, upper: value + half, lower998: value - half - more, upper998: value + half + more };
			const verdict = verdictOf(both, 0, 'high');
			if (verdict === 'better' || verdict === 'worse') expect(compare(both, 0, 'high')).toBe(verdict);
		})
	);
});
