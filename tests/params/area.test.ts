import { describe, expect, it } from 'vitest';
import { match as area } from '../../src/params/area.ts';
import { match as factor } from '../../src/params/factor.ts';
import { match as group } from '../../src/params/group.ts';
import { match as slug } from '../../src/params/slug.ts';

const cases: readonly [string, (text: string) => boolean, readonly string[], readonly string[]][] = [
	[
		'area',
		area,
		['14L', '00C', 'W2U3Z', 'E38000217', 'E06000001'],
		['14l', '14', '14LX', '', '14L\n', 'E3800021', '../', 'Ä4L', '1'.repeat(99)]
	],
	['group', group, ['mental-health', 'older-people'], ['Mental-health', 'toString', '']],
	['factor', factor, ['access', 'prevention'], ['Access', 'constructor', '']],
	['slug', slug, ['iapt-recovery-rate', 'a1'], ['Iapt', 'a--b', '-a', 'a_b', 'a/b', '', 'a'.repeat(81)]]
];

describe.each(cases)('the matcher %s', (_, match, right, wrong) => {
	it.each(right)('takes “%s”', (text) => expect(match(text)).toBe(true));
	it.each(wrong)('refuses “%s”', (text) => expect(match(text)).toBe(false));
});
