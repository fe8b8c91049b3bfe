import { describe, expect, it } from 'vitest';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { perHead, perHeadOfAll } from '../../../../scripts/release/derive/per-head.ts';
import { nothing, type Shown } from '#lib/domain/scoring/shown.ts';
import { soundIndicator } from '../../../support/example-indicator.ts';

const rate: MeasuredIndicator = { ...soundIndicator, kind: 'crude-rate', per: 1000, period: 'month', window: 2, residents: 'all' };
const month = (value: number, more: Partial<Shown> = {}): Shown => ({
	value,
	flags: [],
	origin: 'published',
	run: 'r/1',
	at: `line ${value}`,
	parts: 1,
	...more
});

describe('perHead', () => {
	it('adds counts up and divides them by the residents: 30 and 50 of 2,000 people make 40 per 1,000', () => {
		expect(perHead(rate, [month(50), month(30)], 2000)).toMatchObject({
			value: 40,
			numerator: 80,
			denominator: 2000,
			origin: 'summed',
			at: 'line 50',
			parts: 2
		});
	});
	it('keeps the reason of a month without a count', () => {
		expect(perHead(rate, [month(50), nothing('not-in-table')], 2000)).toEqual(nothing('not-in-table'));
	});
	it('doubts a year with a doubtful month', () => {
		expect(perHead(rate, [month(50), month(3, { suspect: 'A hospital is missing.' })], 2000).suspect).toBe('A hospital is missing.');
	});
	it('says not-available where nobody’s residents are held', () => {
		expect(perHead(rate, [month(50)], undefined).missing).toBe('not-available');
	});
	it('is as sure as its least sure month', () => {
		expect(perHead(rate, [month(50), month(30, { origin: 'apportioned' })], 2000).origin).toBe('apportioned');
		expect(perHead(rate, [month(50, { origin: 'estimated' }), month(30, { origin: 'apportioned' })], 2000).origin).toBe('estimated');
	});
});

describe('perHeadOfAll', () => {
	it('divides England’s counts by all residents: 100 of 4,000 make 25 per 1,000', () => {
		expect(perHeadOfAll(rate, [60, 40], [1000, 3000])).toBe(25);
	});
	it('is unknown where a month is', () => {
		expect(perHeadOfAll(rate, [60, undefined], [1000])).toBeUndefined();
	});
});
