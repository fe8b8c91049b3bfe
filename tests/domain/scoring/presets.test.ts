import { expect, it } from 'vitest';
import { findPreset, PRESETS } from '#lib/domain/scoring/presets.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { writeWeights } from '#lib/url/weights.ts';

it('the five presets are written as experience.md U3 defines them', () => {
	expect(PRESETS.map(({ name, weights }) => [name, writeWeights(weights).w])).toEqual([
		['All weights equal', undefined],
		['Mental health first', '33933-333'],
		['Older people first', '93333-333'],
		['Mothers and children first', '33393-333'],
		['Prevention first', '33333-339']
	]);
});

it('weights in the same proportion are the same preset, and others are none', () => {
	expect(findPreset({ ...EQUAL_WEIGHTS, groups: [1, 1, 3, 1, 1] })?.id).toBe('mental-health-first');
	expect(findPreset({ ...EQUAL_WEIGHTS, groups: [7, 7, 7, 7, 7] })?.id).toBe('equal');
	expect(findPreset({ ...EQUAL_WEIGHTS, groups: [1, 2, 3, 1, 1] })).toBeUndefined();
});
