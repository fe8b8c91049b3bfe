import { expect, it } from 'vitest';
import { CCG_METRICS, COUNCIL_METRICS } from '../../../scripts/importers/nhs-choices-metrics.ts';

it('names 17 metrics of CCGs and 13 of districts, each indicator once', () => {
	const indicators = [...[...CCG_METRICS.values()].map(({ indicator }) => indicator), ...COUNCIL_METRICS.map(({ indicator }) => indicator)];
	expect([CCG_METRICS.size, COUNCIL_METRICS.length, new Set(indicators).size]).toEqual([17, 13, 30]);
});

it('doubts only admissions', () => {
	const doubted = [...CCG_METRICS.values()].filter(({ suspect }) => suspect !== undefined);
	expect(doubted.every(({ indicator }) => indicator.includes('admissions'))).toBe(true);
});
