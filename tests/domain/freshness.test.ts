import { describe, expect, it } from 'vitest';
import { EVERY, freshnessOf, monthsAfter } from '#lib/domain/freshness.ts';

describe('monthsAfter', () => {
	it('keeps the day, or takes the last of a month that is shorter', () => {
		expect(monthsAfter('2021-03-15', 12)).toBe('2022-03-15');
		expect(monthsAfter('2021-11-30', 3)).toBe('2022-02-28');
		expect(monthsAfter('2023-12-31', 2)).toBe('2024-02-29');
		expect(monthsAfter('2022-10-31', 1)).toBe('2022-11-30');
	});
});

describe('freshnessOf', () => {
	it('expects a yearly issue a year later, and calls it overdue two months after that, on the day after', () => {
		expect(freshnessOf('2021-03-31', 'year', '2022-05-31')).toEqual({ days: 426, due: '2022-03-31', overdue: false });
		expect(freshnessOf('2021-03-31', 'year', '2022-06-01')).toEqual({ days: 427, due: '2022-03-31', overdue: true });
	});

	it.each([
		['month', '2021-02-28'],
		['quarter', '2021-04-30'],
		['half-year', '2021-07-31'],
		['year', '2022-01-31']
	] as const)('expects the next of one a %s on %s', (every, due) => {
		expect(freshnessOf('2021-01-31', every, '2021-02-01').due).toBe(due);
	});

	it('never calls overdue what came once or has ended', () => {
		for (const every of ['once', 'ended'] as const) {
			expect(freshnessOf('2013-04-01', every, '2030-01-01')).toMatchObject({ due: undefined, overdue: false });
		}
	});

	it('is 0 days old where the clock is behind the publication', () => {
		for (const every of EVERY) expect(freshnessOf('2021-04-01', every, '2021-03-01')).toMatchObject({ days: 0, overdue: false });
	});
});
