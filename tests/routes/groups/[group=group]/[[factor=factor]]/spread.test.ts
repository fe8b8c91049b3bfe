import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedInside } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/inside.ts';
import { spreadRows, spreadTitle, spreadWords } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/spread.ts';

const cell = (score: number | undefined) => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
/** Made-up areas of which nobody has a figure for prevention. */
const rows = rankedInside(
	['a', 'b', 'c'].map((code, at) => ({
		code,
		name: code,
		grid: [cell(50 + at), cell(40 + 8 * at), undefined, ...Array.from({ length: 12 }, () => undefined)]
	})),
	'older-people',
	{ ...EQUAL_WEIGHTS, groups: [1, 0, 0, 0, 0] }
);

it('draws all three together and each factor of which somebody has a score', () => {
	expect(spreadRows(rows, undefined)).toEqual([
		{ name: 'All three', values: [54, 49.5, 45] },
		{ name: 'Access', values: [52, 51, 50] },
		{ name: 'Quality', values: [56, 48, 40] }
	]);
	expect(spreadRows(rows, 'prevention')).toEqual([]);
});

it('names the factor with the widest spread, and the ends of each row', () => {
	const drawn = spreadRows(rows, undefined);
	expect(spreadTitle(drawn)).toBe('CCGs differ most in quality');
	expect(spreadWords(drawn)).toBe(
		'Scores run, for all three from 45.0 to 54.0; access from 50.0 to 52.0; quality from 40.0 to 56.0. England is 50.'
	);
	expect(spreadTitle(spreadRows(rows, 'access'))).toBe('CCGs lie up to 2.0 points apart');
});
