import { expect, it } from 'vitest';
import { leftOutByKind } from '#lib/format/left-out.ts';

it('leftOutByKind adds up the kinds of several files, most rows first, and keeps commas in a kind', () => {
	expect(leftOutByKind(['STP 126; region 21', '', 'England, which has no score 1; region 9'])).toEqual([
		{ kind: 'STP', rows: 126 },
		{ kind: 'region', rows: 30 },
		{ kind: 'England, which has no score', rows: 1 }
	]);
});
