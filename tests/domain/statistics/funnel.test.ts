import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf } from '#lib/domain/statistics/funnel-scales.ts';
import { funnel, type Placed } from '#lib/domain/statistics/funnel.ts';

const X = [60, 45, 80, 20, 33, 70, 55, 90, 40, 62, 30, 77];
const N = [100, 90, 120, 60, 50, 110, 100, 120, 95, 80, 70, 100];
const OBSERVED = [100, 150, 180, 80, 120, 225, 90, 60, 300, 110, 130, 75];
const EXPECTED = [108, 112, 165, 95, 100, 220, 100, 70, 280, 100, 150, 80];

it('of twelve proportions, tails moved to the 10% quantiles, has phi 6.378 and tau2 0.0164 (numpy, R type 7)', () => {
	const share = 662 / 1095;
	const found = funnel(
		X.map((x, at) => placeOf('arcsine', x, N[at]!)),
		Math.asin(Math.sqrt(share))
	);
	expect(found.phi).toBeCloseTo(6.378359755368328, 10);
	expect(found.tau2).toBeCloseTo(0.016406055044243743, 12);
	expect(found.z[0]).toBeCloseTo(-0.09329756437911563, 12);
	expect(found.zOverdispersed[0]).toBeCloseTo(-0.03392656196782642, 12);
});

it('of six ratios on the square root has phi 2.327 and tau2 0.00344 (numpy)', () => {
	const found = funnel(
		OBSERVED.slice(0, 6).map((x, at) => placeOf('square root', x, EXPECTED[at]!)),
		1
	);
	expect(found.phi).toBeCloseTo(2.327178257594119, 10);
	expect(found.tau2).toBeCloseTo(0.0034397801541862735, 12);
	expect(found.zOverdispersed[1]).toBeCloseTo(2.088309550327793, 10);
});

it('of twelve ratios on the logarithm, with the lowest and the highest dropped, has phi 1.348 and tau2 0.00388 (numpy)', () => {
	const found = funnel(
		OBSERVED.map((x, at) => placeOf('logarithm', x, EXPECTED[at]!)),
		0,
		'drop 10%'
	);
	expect(found.phi).toBeCloseTo(1.3477585158703735, 10);
	expect(found.tau2).toBeCloseTo(0.0038797044521247798, 12);
	expect(found.zOverdispersed[1]).toBeCloseTo(2.581311227277952, 10);
});

it('units without a place have no z and take no part', () => {
	const units: Placed[] = [
		{ y: 1, s: 1 },
		{ y: 4, s: 2 },
		{ y: -9, s: 1 }
	];
	const [all, some] = [funnel(units, 0), funnel([units[0], undefined, units[1], units[2]], 0)];
	expect(some).toEqual({
		...all,
		z: [1, undefined, 2, -9],
		zOverdispersed: [all.zOverdispersed[0], undefined, ...all.zOverdispersed.slice(1)]
	});
	expect(funnel([undefined], 0)).toEqual({ phi: undefined, tau2: undefined, z: [undefined], zOverdispersed: [undefined] });
});

it('one unit, and units that spread no more than by chance, have no over-dispersion', () => {
	expect(funnel([{ y: 9, s: 1 }], 0)).toMatchObject({ phi: 81, tau2: 0, zOverdispersed: [9] });
	expect(
		funnel(
			[
				{ y: 0.5, s: 1 },
				{ y: -0.5, s: 1 }
			],
			0
		)
	).toMatchObject({ phi: expect.closeTo(0.16, 9) as number, tau2: 0 });
	expect(
		funnel(
			[
				{ y: 2, s: 1 },
				{ y: 2, s: 1 }
			],
			2
		)
	).toMatchObject({ phi: 0, tau2: 0 });
});

it('over-dispersion never moves a unit away from the target, and does not ask in what order units come', () => {
	const unit = fc.record({ y: fc.double({ min: -9, max: 9, noNaN: true }), s: fc.double({ min: 0.1, max: 3, noNaN: true }) });
	fc.assert(
		fc.property(
			fc.array(unit, { minLength: 1, maxLength: 25 }),
			fc.constantFrom('winsorise 10%' as const, 'drop 10%' as const),
			(units, trim) => {
				const [found, back] = [funnel(units, 0.5, trim), funnel(units.toReversed(), 0.5, trim)];
				expect(found.tau2).toBeGreaterThanOrEqual(0);
				found.z.forEach((z, at) => expect(Math.abs(found.zOverdispersed[at]!)).toBeLessThanOrEqual(Math.abs(z!) + 1e-12));
				if (new Set(found.z).size === units.length) expect(back.tau2).toBeCloseTo(found.tau2!, 6);
			}
		)
	);
});

it('a unit whose error is next to nothing has no z and takes no part', () => {
	const units: Placed[] = [
		{ y: 1, s: 1 },
		{ y: 4, s: 2 },
		{ y: -9, s: 1 }
	];
	const found = funnel([...units, { y: 1, s: 1e-200 }], 0);
	const without = funnel(units, 0);
	expect([found.phi, found.tau2]).toEqual([without.phi, without.tau2]);
	expect([found.z[3], found.zOverdispersed[3]]).toEqual([undefined, undefined]);
});
