import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberText, partsThatAddUp, rounded, scoreText, shareText } from '#lib/format/numbers.ts';

it('numbers have a comma over 999 and a digit before the point', () => {
	expect([0, 7, 999, 1000, 1234567, 0.48, 12345.678].map((x) => numberText(x, 1))).toEqual([
		'0.0',
		'7.0',
		'999.0',
		'1,000.0',
		'1,234,567.0',
		'0.5',
		'12,345.7'
	]);
	expect(numberText(999.5)).toBe('1,000');
});

it('halves go away from zero whatever the binary digits are', () => {
	expect([1.005, 1.045, 8.345, -1.005].map((x) => numberText(x, 2))).toEqual(['1.01', '1.05', '8.35', '−1.01']);
	expect(numberText(0.7 + 0.25 + 0.5, 1)).toBe('1.5');
});

it('a number that rounds to nothing has no sign', () => {
	expect(numberText(-0.4)).toBe('0');
	expect(numberText(-0)).toBe('0');
	expect(numberText(1e-12, 2)).toBe('0.00');
});

it('what is not a finite number is not printed', () => {
	expect(() => numberText(Number.NaN)).toThrow('cannot be printed');
	expect(() => numberText(Infinity)).toThrow('cannot be printed');
});

it('shares and scores', () => {
	expect(shareText(0.48)).toBe('48%');
	expect(shareText(2 / 3, 1)).toBe('66.7%');
	expect(scoreText(57.0723)).toBe('57.1');
	expect(scoreText(57.0723, 0)).toBe('57');
});

it('rounding is off by at most half a unit of its last decimal', () => {
	fc.assert(
		fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (x, decimals) => {
			expect(Math.abs(rounded(x, decimals) - x)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-8);
		})
	);
});

it('a number with few digits rounds as its digits say, halves away from zero', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1e9 }),
			fc.integer({ min: 0, max: 4 }),
			fc.integer({ min: 0, max: 4 }),
			(digits, places, decimals) => {
				const cut = 10 ** Math.max(0, places - decimals);
				const expected = `${Math.floor(digits / cut) + ((digits % cut) * 2 >= cut && cut > 1 ? 1 : 0)}e${-Math.min(places, decimals)}`;
				expect(rounded(Number(`${digits}e${-places}`), decimals)).toBe(Number(expected));
			}
		)
	);
});

it('printed parts add up to the printed total, each within one unit of itself', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 }), (parts) => {
			const total = parts.reduce((sum, part) => sum + part, 0);
			const printed = partsThatAddUp(parts, total);
			expect(printed.reduce((sum, part) => sum + part, 0)).toBeCloseTo(rounded(total, 1), 9);
			printed.forEach((part, at) => expect(Math.abs(part - parts[at]!)).toBeLessThanOrEqual(0.1 + 1e-6));
		})
	);
});
