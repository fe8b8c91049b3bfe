import { describe, expect, it } from 'vitest';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { apportioned } from '#lib/domain/scoring/apportion.ts';
import type { Shown } from '#lib/domain/scoring/shown.ts';
import { soundIndicator } from '../../support/example-indicator.ts';

const days: MeasuredIndicator = { ...soundIndicator, kind: 'count', per: 1, interval: 'none', level: 'hwb' };
const shown = (value: number): Shown => ({ value, flags: [], origin: 'published', run: 'r/1', at: `line ${value}`, parts: 1 });
const share = (council: string, shareOfCcg: number, shareOfCouncil: number) => ({ council, shareOfCcg, shareOfCouncil });

describe('a count of councils', () => {
	it('gives each CCG its part: a quarter of 400 days and all of 30 make 130', () => {
		const overlaps = new Map([['G', [share('A', 0.2, 1), share('B', 0.8, 0.25)]]]);
		const councils = new Map([
			['A', shown(30)],
			['B', shown(400)]
		]);
		expect(apportioned(days, overlaps, councils).get('G')).toMatchObject({
			value: 130,
			origin: 'apportioned',
			flags: ['estimated'],
			parts: 2,
			at: 'line 400'
		});
	});
	it('adds up to the councils’ own count over CCGs that share them out', () => {
		const overlaps = new Map([
			['G', [share('A', 1, 0.375)]],
			['H', [share('A', 1, 0.625)]]
		]);
		const found = apportioned(days, overlaps, new Map([['A', shown(800)]]));
		expect([found.get('G')?.value, found.get('H')?.value]).toEqual([300, 500]);
	});
	it('adds a council of 2019 once, not once for each of the two it replaced (rule 8 of the editions)', () => {
		// Bournemouth and Poole in full, 36% and 28% of the CCG; the rest is Dorset
		const overlaps = new Map([['G', [share('E06000028', 0.36, 1), share('E06000029', 0.28, 1), share('X', 0.36, 0.5)]]]);
		const councils = new Map([
			['E06000058', shown(1000)],
			['X', shown(200)]
		]);
		expect(apportioned(days, overlaps, councils).get('G')?.value).toBeCloseTo(1100, 9);
	});
	it('keeps the reason where councils cover less than 90% of the residents', () => {
		const overlaps = new Map([['G', [share('A', 0.85, 1), share('B', 0.15, 0.1)]]]);
		expect(apportioned(days, overlaps, new Map([['A', shown(30)]])).get('G')).toMatchObject({ missing: 'not-in-table' });
	});
});
