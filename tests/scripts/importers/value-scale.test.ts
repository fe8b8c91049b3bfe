import { expect, it } from 'vitest';
import type { Reading } from '../../../scripts/importers/contract.ts';
import { onPercentScale } from '../../../scripts/importers/value-scale.ts';

const readings = (values: readonly number[]): Reading[] => values.map((value) => ({ value }) as Reading);
const many = (value: number, count = 20): number[] => Array<number>(count).fill(value);
const refused = (statements: readonly object[]): number => statements.filter((statement) => 'stop' in statement).length;

it('refuses percentages that have all become shares', () => {
	expect(refused(onPercentScale(readings(many(0.66))))).toBe(20);
});
it('lets a few low percentages be, and a column with a higher one', () => {
	expect(refused(onPercentScale(readings(many(0.66, 19))))).toBe(0);
	expect(refused(onPercentScale(readings([...many(0.66), 1.2])))).toBe(0);
});
