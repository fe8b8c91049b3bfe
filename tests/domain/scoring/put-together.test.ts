import { describe, expect, it } from 'vitest';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { apportioned } from '#lib/domain/scoring/apportion.ts';
import { putTogether } from '#lib/domain/scoring/put-together.ts';
import type { Shown } from '#lib/domain/scoring/shown.ts';
import { EXAMPLE_INDICATORS } from '../../support/example-catalogue.ts';

const measured = (id: string): MeasuredIndicator => {
	const entry = EXAMPLE_INDICATORS.find((one) => one.id === id);
	if (entry?.status !== 'measured') throw new Error(id);
	return entry;
};
const [share, deaths] = [measured('seen-in-time'), measured('early-deaths')];
const shown = (value: number, more: Partial<Shown> = {}): Shown => ({
	value,
	flags: [],
	origin: 'published',
	run: 'r/1',
	at: 'line 1',
	parts: 1,
	...more
});
const part = (figure: Shown, weight: number) => ({ shown: figure, weight });

describe('putTogether', () => {
	it('sums counts where both are held: 120 of 400 and 90 of 200 make 210 of 600 (methods.md section 26)', () => {
		const parts = [part(shown(30, { numerator: 120, denominator: 400 }), 9), part(shown(45, { numerator: 90, denominator: 200 }), 1)];
		expect(putTogether(share, parts, false)).toMatchObject({ value: 35, numerator: 210, denominator: 600, origin: 'summed', parts: 2 });
	});

	it('takes the mean by residents of standardised rates, with its error: 70 and 80 weighed 1 and 3 make 77.5 (methods.md section 26)', () => {
		const z95 = 1.959963984540054;
		const limits = (value: number, se: number) => shown(value, { lower: value - z95 * se, upper: value + z95 * se });
		const merged = putTogether(deaths, [part(limits(70, 2), 1), part(limits(80, 1), 3)], false);
		expect(merged).toMatchObject({ value: 77.5, origin: 'estimated', flags: ['estimated'] });
		expect(merged.se).toBeCloseTo(0.901387819, 9);
		expect(merged.lower).toBeUndefined();
	});

	it('does not sum the deaths of a standardised rate', () => {
		const parts = [part(shown(10, { numerator: 1, denominator: 100 }), 1), part(shown(30, { numerator: 9, denominator: 100 }), 1)];
		expect(putTogether(deaths, parts, false)).toMatchObject({ value: 20, origin: 'estimated' });
	});

	it('weighs by denominators where the indicator says so', () => {
		const wait: MeasuredIndicator = { ...deaths, kind: 'mean', interval: 'none', mergeWeight: 'denominator' };
		const parts = [part(shown(10, { denominator: 300 }), 1), part(shown(50, { denominator: 100 }), 999)];
		expect(putTogether(wait, parts, false)).toMatchObject({ value: 20, denominator: 400 });
	});

	it('is missing for the reason of the part that is missing', () => {
		const gap: Shown = { missing: 'not-submitted', flags: [], parts: 0 };
		expect(putTogether(share, [part(shown(1), 1), part(gap, 1)], false)).toMatchObject({ missing: 'not-submitted' });
	});

	it('is suspect where a part is', () => {
		const odd = shown(30, { numerator: 1, denominator: 2, suspect: 'A half-sent return.' });
		expect(putTogether(share, [part(odd, 1), part(shown(1, { numerator: 1, denominator: 2 }), 1)], false).suspect).toBe(
			'A half-sent return.'
		);
	});

	it('leaves one part alone as published, and marks it estimated where its land differs a little', () => {
		expect(putTogether(share, [part(shown(5), 1)], false)).toEqual(shown(5));
		expect(putTogether(share, [part(shown(5), 1)], true)).toEqual(shown(5, { flags: ['estimated'] }));
	});

	it('does not average a yes and a no', () => {
		const answer: MeasuredIndicator = { ...share, kind: 'yes-no', interval: 'none' };
		expect(putTogether(answer, [part(shown(1), 1), part(shown(0), 1)], false)).toMatchObject({ missing: 'boundary-changed' });
	});
});

describe('a slope', () => {
	const slope: MeasuredIndicator = { ...deaths, kind: 'score', mergeWeight: 'never' };

	it('is never averaged over a merger, and stays where an area is as it was', () => {
		expect(putTogether(slope, [part(shown(900), 1), part(shown(700), 3)], false)).toMatchObject({ missing: 'boundary-changed' });
		expect(putTogether(slope, [part(shown(900), 1)], false)).toMatchObject({ value: 900 });
	});
});

describe('apportioned', () => {
	const overlaps = new Map([
		['C1', [60, 40].map((of, at) => ({ council: `E0600000${at}`, shareOfCcg: of / 100, shareOfCouncil: 1 }))],
		['C2', [95, 5].map((of, at) => ({ council: `E0600000${at}`, shareOfCcg: of / 100, shareOfCouncil: 1 }))]
	]);
	const councils = (second: Shown) =>
		new Map([
			['E06000000', shown(10)],
			['E06000001', second]
		]);

	it('gives a CCG the mean of its councils by its residents, marked estimated', () => {
		const figures = apportioned(share, overlaps, councils(shown(20)));
		expect(figures.get('C1')).toMatchObject({ value: 14, origin: 'apportioned', flags: ['estimated'], parts: 2, at: 'line 1' });
	});

	it('needs councils with 90% of the residents, and else says what is missing', () => {
		const figures = apportioned(share, overlaps, councils({ missing: 'suppressed', flags: [], parts: 0 }));
		expect(figures.get('C1')).toMatchObject({ missing: 'suppressed' });
		expect(figures.get('C2')).toMatchObject({ value: 10 });
	});

	it('leaves a suspect council out, which drags nobody', () => {
		const figures = apportioned(share, overlaps, councils(shown(0, { suspect: 'Nought means no return.' })));
		expect(figures.get('C1')).toMatchObject({ missing: 'not-available' });
		expect(figures.get('C2')?.value).toBe(10);
	});
});
