import { expect, it } from 'vitest';
import { recordVerdict, type Judged } from '#lib/domain/statistics/record-verdict.ts';

const record = (values: readonly (number | undefined)[], benchmark: number | undefined = 5): Judged[] =>
	values.map((value) => ({ value, benchmark }));
const eight = [4, 4, 4, 4, 4, 4, 4, 4];

it('is better throughout where low is good, and the other way round', () => {
	expect(recordVerdict(record(eight), 'low')).toEqual({ worse: 0, better: 8, of: 8, verdict: 'better throughout' });
	expect(recordVerdict(record(eight), 'high').verdict).toBe('worse throughout');
});

it('counts a value at its benchmark on neither side, also where sums part the two', () => {
	expect(recordVerdict(record([...eight.slice(1), 5]), 'high')).toEqual({ worse: 7, better: 0, of: 8, verdict: 'mixed' });
	expect(recordVerdict(record([...eight.slice(1), 0.1 + 0.2], 0.3), 'low')).toMatchObject({ worse: 7, better: 0, verdict: 'mixed' });
});

it('looks at the last eight values of the last twelve periods, gaps among them or not', () => {
	expect(recordVerdict(record([9, ...eight.slice(4), undefined, undefined, undefined, ...eight.slice(4)]), 'high').verdict).toBe(
		'worse throughout'
	);
	expect(recordVerdict(record([9, 9, 9, ...eight]), 'high').verdict).toBe('worse throughout');
	expect(recordVerdict(record([4, 4, ...eight.slice(3), ...Array<undefined>(6)]), 'high')).toMatchObject({
		of: 6,
		verdict: 'not compared'
	});
});

it('compares nothing without a benchmark for each value, or without a good direction', () => {
	expect(
		recordVerdict(
			record(eight, undefined).map((period) => ({ ...period, benchmark: undefined })),
			'high'
		)
	).toMatchObject({ of: 0, verdict: 'not compared' });
	const oneWithout = record(eight).with(3, { value: 4, benchmark: undefined });
	expect(recordVerdict(oneWithout, 'high')).toEqual({ worse: 7, better: 0, of: 7, verdict: 'not compared' });
	expect(recordVerdict(record(eight), 'none')).toEqual({ worse: 0, better: 0, of: 8, verdict: 'not compared' });
	expect(recordVerdict([], 'high').verdict).toBe('not compared');
});

it('counts eight values where twelve are there, and values alone among the last twelve periods', () => {
	expect(recordVerdict(record([4, 4, 4, 4, ...eight]), 'high')).toEqual({ worse: 8, better: 0, of: 8, verdict: 'worse throughout' });
	const gaps = [undefined, undefined, undefined, undefined];
	expect(recordVerdict(record([...eight.slice(1), ...gaps, 4]), 'high')).toEqual({
		worse: 8,
		better: 0,
		of: 8,
		verdict: 'worse throughout'
	});
});
