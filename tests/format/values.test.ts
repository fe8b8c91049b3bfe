import { expect, it } from 'vitest';
import { decimalsToTellApart, valueText } from '#lib/format/values.ts';

it('a share prints as a percentage, a percentage as it is, anything else as a number', () => {
	expect(valueText(0.4837, { scale: 'share', decimals: 1 }, 'board')).toBe('48.4%');
	expect(valueText(48.37, { scale: 'percent', decimals: 1 }, 'board')).toBe('48.4%');
	expect(valueText(1248.37, { scale: 'number', decimals: 1 }, 'board')).toBe('1,248.4');
});

it('public pages print one decimal fewer than board pages, at least none', () => {
	expect(valueText(0.4837, { scale: 'share', decimals: 1 })).toBe('48%');
	expect(valueText(1.234, { scale: 'number', decimals: 2 })).toBe('1.2');
	expect(valueText(1.234, { scale: 'number', decimals: 0 })).toBe('1');
	expect(valueText(1.234, { scale: null, decimals: null })).toBe('1');
});

it('two figures that would print alike get the decimals that tell them apart, two more at most', () => {
	expect(decimalsToTellApart(0.481, 0.484, { scale: 'share', decimals: 1 })).toBe(1);
	expect(decimalsToTellApart(0.48, 0.52, { scale: 'share', decimals: 1 })).toBe(0);
	expect(decimalsToTellApart(0.48, 0.48, { scale: 'share', decimals: 1 })).toBe(0);
});
