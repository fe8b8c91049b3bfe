import { describe, expect, it } from 'vitest';
import { controlOf, type ChartedPoint } from '../../../../src/routes/indicators/[id=slug]/control.ts';

/** Ten made-up years, whose mean is 3,008 / 10. */
const VALUES = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306];
const year = (at: number, value: number | undefined, cut = false): ChartedPoint => ({
	period: String(2001 + at),
	starts: `${2001 + at}-01-01`,
	ends: `${2001 + at}-12-31`,
	value,
	cut
});

describe('the control chart of a series', () => {
	it('has the mean of its values, and limits on trial below twelve points', () => {
		const { lines, trial, count } = controlOf(VALUES.map((value, at) => year(at, value)));
		expect(lines?.mean).toBeCloseTo(300.8, 9);
		expect(lines!.upper - lines!.mean).toBeCloseTo(lines!.mean - lines!.lower, 9);
		expect([trial, count]).toEqual([true, 10]);
	});
	it('begins anew at a break, and never runs across one', () => {
		const points = [...VALUES.map((value, at) => year(at, value)), ...VALUES.map((value, at) => year(at + 10, value + 500, at === 0))];
		const { lines, count, signals } = controlOf(points);
		expect(count).toBe(10);
		expect(lines?.starts).toBe('2011-01-01');
		expect(lines?.mean).toBeCloseTo(800.8, 9);
		expect(signals.size).toBe(0);
	});
	it('marks a point beyond a limit by its period', () => {
		const points = [...VALUES, 400].map((value, at) => year(at, value));
		expect(controlOf(points).signals.get('2011')).toBe('Above UCL');
	});
	it('has no lines with fewer than eight points, nor of years that overlap', () => {
		expect(controlOf(VALUES.slice(0, 7).map((value, at) => year(at, value))).lines).toBeUndefined();
		const pooled = VALUES.map((value, at) => ({ ...year(at, value), ends: `${2003 + at}-12-31` }));
		expect(controlOf(pooled).lines).toBeUndefined();
	});
	it('is nothing of nothing', () => {
		expect(controlOf([]).lines).toBeUndefined();
		expect(controlOf([year(0, undefined)]).count).toBe(0);
	});
});
