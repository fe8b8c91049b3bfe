import { expect, it } from 'vitest';
import { assurance } from '#lib/domain/statistics/assurance.ts';

it('where low is good a standard above the limits is always met', () => {
	expect(assurance({ lower: 1, upper: 3 }, 4, 'low')).toBe('consistently passes');
	expect(assurance({ lower: 5, upper: 7 }, 4, 'low')).toBe('consistently fails');
});

it('a standard upon a limit is inconsistent', () => {
	expect(assurance({ lower: 1, upper: 3 }, 3, 'high')).toBe('inconsistent');
	expect(assurance({ lower: 0.1 + 0.2, upper: 3 }, 0.3, 'high')).toBe('inconsistent');
});

it('says nothing without limits, a standard or a good direction', () => {
	expect(assurance({ upper: 3 }, 4, 'high')).toBeUndefined();
	expect(assurance({ lower: 1 }, 4, 'high')).toBeUndefined();
	expect(assurance({ lower: 1, upper: 3 }, undefined, 'high')).toBeUndefined();
	expect(assurance({ lower: 1, upper: 3 }, 4, 'none')).toBeUndefined();
});
