import { expect, it } from 'vitest';
import { mergeMeans } from '#lib/domain/statistics/merge-means.ts';

it('has an error only where every part with people has one', () => {
	expect(
		mergeMeans([
			{ value: 1, se: 1, population: 1 },
			{ value: 3, population: 1 }
		])
	).toEqual({ value: 2, se: undefined, estimated: true });
	expect(
		mergeMeans([
			{ value: 1, se: 1, population: 1 },
			{ value: 3, population: 0 }
		])
	).toEqual({ value: 1, se: 1, estimated: true });
});

it('is not there where a part lacks its value or people, or nobody lives there', () => {
	expect(
		mergeMeans([
			{ value: 1, population: 1 },
			{ value: undefined, population: 1 }
		])
	).toBeUndefined();
	expect(mergeMeans([{ value: 1, population: undefined }])).toBeUndefined();
	expect(
		mergeMeans([
			{ value: 1, population: -1 },
			{ value: 1, population: 2 }
		])
	).toBeUndefined();
	expect(mergeMeans([{ value: 1, population: 0 }])).toBeUndefined();
	expect(mergeMeans([])).toBeUndefined();
});
