import { expect, it } from 'vitest';
import { mergeCounts } from '#lib/domain/statistics/merge-counts.ts';

it('the whole is not known where a part is not', () => {
	expect(
		mergeCounts([
			{ x: 1, n: 2 },
			{ x: undefined, n: 3 }
		])
	).toBeUndefined();
	expect(mergeCounts([{ x: 1, n: undefined }])).toBeUndefined();
	expect(mergeCounts([])).toBeUndefined();
});

it('without a denominator there are counts and no value', () => {
	expect(mergeCounts([{ x: 0, n: 0 }])).toEqual({ x: 0, n: 0, value: undefined });
	expect(
		mergeCounts([
			{ x: 0, n: 0 },
			{ x: 1, n: 4 }
		])
	).toEqual({ x: 1, n: 4, value: 0.25 });
});

it('counts that make no ratio, below 0 or next to nothing, have no value', () => {
	expect(mergeCounts([{ x: 1, n: -4 }])).toEqual({ x: 1, n: -4, value: undefined });
	expect(mergeCounts([{ x: 1, n: 5e-324 }])).toEqual({ x: 1, n: 5e-324, value: undefined });
});
