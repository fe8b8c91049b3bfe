import { expect, it } from 'vitest';
import { meetsStandard, standardInForce } from '#lib/domain/scoring/standard-in-force.ts';

const rows = [
	{ from: '2015-04-01', until: '2016-03-31', value: 0.15 },
	{ from: '2016-04-01', value: 0.168 }
];

it('a period is judged by the standard in force on its last day, first and last day included', () => {
	expect(standardInForce(rows, '2015-04-01')?.value).toBe(0.15);
	expect(standardInForce(rows, '2016-03-31')?.value).toBe(0.15);
	expect(standardInForce(rows, '2016-04-01')?.value).toBe(0.168);
	expect(standardInForce(rows, '2030-01-01')?.value).toBe(0.168);
});

it('none and two in force are both undefined (methods.md section 25)', () => {
	expect(standardInForce(rows, '2015-03-31')).toBeUndefined();
	expect(standardInForce([...rows, { from: '2016-01-01', until: null, value: 0.2 }], '2016-02-01')).toBeUndefined();
	expect(standardInForce(rows.slice(2), '2016-02-01')).toBeUndefined();
});

it('a value at the standard meets it, whichever way it runs and whatever sums did to its last digit', () => {
	expect(meetsStandard(0.7 + 0.25 + 0.5, { value: 1.45, sense: 'at-least' })).toBe(true);
	expect(meetsStandard(0.1 + 0.2, { value: 0.3, sense: 'at-most' })).toBe(true);
	expect(meetsStandard(0.31, { value: 0.3, sense: 'at-most' })).toBe(false);
	expect(meetsStandard(0.29, { value: 0.3, sense: 'at-least' })).toBe(false);
});
