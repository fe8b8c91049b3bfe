import { expect, it } from 'vitest';
import { CELLS, FACTORS, GROUPS, cellId, isFactor, isGroup } from '#lib/domain/framework.ts';

it('CELLS are the fifteen meetings of five groups and three factors, group by group', () => {
	expect(CELLS).toHaveLength(15);
	expect(CELLS.slice(0, 4)).toEqual([
		'older-people/access',
		'older-people/quality',
		'older-people/prevention',
		'long-term-conditions/access'
	]);
	expect(CELLS).toEqual(GROUPS.flatMap((group) => FACTORS.map((factor) => cellId(group, factor))));
});

it('isGroup and isFactor accept their slugs and nothing else', () => {
	expect(GROUPS.every(isGroup)).toBe(true);
	expect(FACTORS.every(isFactor)).toBe(true);
	for (const text of ['', 'Mental-health', 'mental health', 'toString', 'access ']) {
		expect(isGroup(text)).toBe(false);
		expect(isFactor(text)).toBe(false);
	}
});
