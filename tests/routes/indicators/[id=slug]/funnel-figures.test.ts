import { describe, expect, it } from 'vitest';
import { funnelLimits } from '#lib/domain/statistics/funnel-limits.ts';
import { funnelFigures, outsideOf } from '../../../../src/routes/indicators/[id=slug]/funnel-figures.ts';
import type { Subject } from '../../../../src/routes/indicators/[id=slug]/subject.ts';

/** Made-up places. */
const figure = (code: string, numerator: number, denominator: number, per = 1) => ({
	code,
	short: code,
	numerator,
	denominator,
	value: (per * numerator) / denominator,
	counts: true
});
const subject = (kind: string, per: number, figures: readonly object[], standards: readonly object[] = []): Subject =>
	({ indicator: { kind, per, polarity: 'high', standards }, standing: { ends: '2021-03-31' }, figures }) as unknown as Subject;
const FIVE = [40, 45, 50, 55, 90].map((numerator, at) => figure(`0${at}A`, numerator, 100));

describe('a funnel', () => {
	it('of a proportion stands about the pooled figure of England, with the limits of the arcsine', () => {
		const found = funnelFigures(subject('proportion', 1, FIVE))!;
		expect(found.target).toBeCloseTo(280 / 500, 9);
		expect(found.targetIs).toBe('England');
		expect(found.limits(100, 0.95, false)).toEqual(funnelLimits(0.56, 0, [100], 0.95)[0]);
		const [wide, narrow] = [found.limits(100, 0.95, true)!, found.limits(100, 0.95, false)!];
		expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
	});
	it('of a proportion with a standard in force stands about the standard (methods.md section 19)', () => {
		const standard = { value: 0.6, sense: 'at-least', from: '2018-04-01', until: null };
		expect(funnelFigures(subject('proportion', 1, FIVE, [standard]))).toMatchObject({ target: 0.6, targetIs: 'the standard' });
	});
	it('of a rate has limits about England’s rate that close in as people are more', () => {
		const rates = [8, 10, 12, 30].map((numerator, at) => figure(`0${at}B`, numerator, 1000 * (at + 1), 1000));
		const found = funnelFigures(subject('crude-rate', 1000, rates))!;
		expect(found.target).toBeCloseTo(6, 9);
		const [few, many] = [found.limits(1000, 0.95, false)!, found.limits(100_000, 0.95, false)!];
		// six expected: (1 +- 1.96 / (2 sqrt 6)) squared, times six (Spiegelhalter, 2005)
		expect(few.lower).toBeCloseTo(6 * (1 - 1.959964 / (2 * Math.sqrt(6))) ** 2, 4);
		expect(few.upper).toBeCloseTo(6 * (1 + 1.959964 / (2 * Math.sqrt(6))) ** 2, 4);
		expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
	});
	it('says how many lie outside, and is not drawn without counts or of other kinds', () => {
		const found = funnelFigures(subject('proportion', 1, FIVE))!;
		const { above, below } = outsideOf(found, { polarity: 'high' });
		expect(above + below).toBe(found.points.filter(({ side }) => side !== 1).length);
		expect(funnelFigures(subject('dsr', 1, FIVE))).toBeUndefined();
		expect(
			funnelFigures(
				subject(
					'proportion',
					1,
					FIVE.map((one) => ({ ...one, numerator: null }))
				)
			)
		).toBeUndefined();
	});
});
