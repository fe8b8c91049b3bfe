import { describe, expect, it } from 'vitest';
import { differingOf, differingOn, expectedInEdition } from '#lib/server/queries/differing.ts';
import { registerCountsOf } from '#lib/server/queries/register-counts.ts';
import { spreadsOf } from '#lib/server/queries/spreads.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();

describe('lists that answer which differ', () => {
	it('test exactly those with an error from limits or counts, and keep what stands at 1 in 20', async () => {
		const { tests, expected } = await differingOn(db, '2021-22', 'early-deaths');
		// 200, 80, 120, 90, 110 with errors of 10/1.96 against 100; the suspect one is not tested
		expect(tests.map(({ code, stands, better }) => [code, stands, better])).toEqual([
			['H01', true, false],
			['D01', true, true],
			['E01', true, false],
			['C9A', true, true],
			['F01', true, false]
		]);
		// |80 - 100| is 2 half widths: p is 2 (1 - Phi(3.92)); five tests, third in order
		expect(tests[1]?.p).toBeCloseTo(8.857e-5, 7);
		expect(expected).toEqual({ tests: 5, at95: 0.125, at998: 0.005 });
	});

	it('of one CCG adjust over its own indicators', async () => {
		const { tests } = await differingOf(db, '2021-22', 'E38990008');
		expect(tests.map(({ indicator }) => indicator)).toEqual(['early-deaths']);
		expect((await expectedInEdition(db, '2021-22')).tests).toBe(10);
	});
});

describe('spreadsOf', () => {
	it('says how much wider areas spread than chance, and how much of the spread is not chance', async () => {
		const deaths = (await spreadsOf(db, '2021-22')).find(({ indicator }) => indicator === 'early-deaths');
		// errors of 10/1.959964 against a spread of root 2250
		expect(deaths?.reliability).toBeCloseTo(1 - (10 / 1.959963984540054) ** 2 / 2250, 12);
		expect(deaths).toMatchObject({ funnelScale: 'none', funnelTarget: 100 });
		expect(deaths?.phi).toBeGreaterThan(1);
	});
});

describe('registerCountsOf', () => {
	it('counts nothing where nobody was counted long enough', async () => {
		expect(await registerCountsOf(db, '2021-22')).toEqual([]);
	});
});
