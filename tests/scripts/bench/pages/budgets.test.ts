import { expect, it } from 'vitest';
import { budgetOf, overBudget } from '../../../../scripts/bench/pages/budgets.ts';

const view = { status: 200, bytes: 130_000, html: 30_000, css: 25_000, script: 0, requests: 3, elements: 4_000, scripts: [] };

it('script is allowed where something moves alone: 60 KB on the ranking and the comparison, 35 KB in the finder and where marks answer', () => {
	expect(
		['/', '/?w=33933-333', '/compare?areas=11N,15N', '/find?q=Slough', '/indicators/iapt-recovery-rate', '/areas/15E', '/nowhere'].map(
			(path) => budgetOf(path).script
		)
	).toEqual([60_000, 60_000, 60_000, 35_000, 35_000, 0, 0]);
});

it('what is at its limit is within, and what is over is named with its size and limit', () => {
	expect(overBudget(view, budgetOf('/areas/15E'))).toEqual([]);
	expect(overBudget({ ...view, bytes: 130_100, script: 1, elements: 4_001 }, budgetOf('/areas/15E'))).toEqual([
		'all 130.1 KB of 130',
		'script 0.0 KB of 0',
		'elements 4001 of 4000'
	]);
	expect(overBudget({ ...view, html: 45_000, elements: 5_000, script: 60_001 }, budgetOf('/'))).toEqual(['script 60.0 KB of 60']);
});
