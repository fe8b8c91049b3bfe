import { expect, it } from 'vitest';
import { compareWithGroup } from '#lib/domain/comparison/compare-with-group.ts';

const area = { value: 60, lower: 55, upper: 65 };

it('an area whose limits miss the bare number may be similar to a group that is not known exactly', () => {
	expect(compareWithGroup(area, { value: 54, lower: 54, upper: 54 }, 'high')).toBe('better');
	expect(compareWithGroup(area, { value: 54, lower: 49, upper: 59 }, 'high')).toBe('similar');
	expect(compareWithGroup(area, { value: 54, lower: 52, upper: 56 }, 'low')).toBe('worse');
	expect(compareWithGroup(area, { value: 54, lower: 52, upper: 56 }, 'none')).toBe('higher');
});

it('is not compared where a limit is missing', () => {
	expect(compareWithGroup(area, { value: 54, lower: 52 }, 'high')).toBe('not-compared');
	expect(compareWithGroup(area, { value: 54, upper: 56 }, 'high')).toBe('not-compared');
	expect(compareWithGroup({ value: 60, upper: 65 }, area, 'high')).toBe('not-compared');
	expect(compareWithGroup({ value: 60 }, area, 'high')).toBe('not-compared');
});
