import { describe, expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedInside, weightsInside } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/inside.ts';

const cell = (score: number | undefined, variance = 1, known = 1) => ({
	score,
	variance,
	known,
	found: score === undefined ? 0 : 2,
	expected: 2
});
/** Made-up areas: 50 everywhere but in the three cells of mental health, which stand third. */
const area = (code: string, inside: readonly (ReturnType<typeof cell> | undefined)[]) => ({
	code,
	name: `Area ${code}`,
	grid: [...Array.from({ length: 6 }, () => cell(50)), ...inside, ...Array.from({ length: 6 }, () => cell(50))]
});

describe('weightsInside', () => {
	it('keeps the reader’s factors and parts, and leaves all other groups without weight', () => {
		const own = { ...EQUAL_WEIGHTS, factors: [1, 2, 9] };
		expect(weightsInside(own, 'mental-health', undefined)).toEqual({ weights: { ...own, groups: [0, 0, 1, 0, 0] }, equal: false });
	});

	it('weighs the factors of a group alike where the reader’s own weights leave it without any', () => {
		const cells = EQUAL_WEIGHTS.cells.map((weight, at) => (at >= 6 && at < 9 ? 0 : weight));
		const { weights, equal } = weightsInside({ ...EQUAL_WEIGHTS, cells }, 'mental-health', undefined);
		expect(equal).toBe(true);
		expect(weights).toEqual({ ...EQUAL_WEIGHTS, groups: [0, 0, 1, 0, 0] });
	});

	it('takes one factor alone where one is asked for, whatever the reader weighs it', () => {
		const { weights } = weightsInside({ ...EQUAL_WEIGHTS, factors: [0, 3, 3] }, 'older-people', 'access');
		expect(weights).toEqual({ ...EQUAL_WEIGHTS, groups: [1, 0, 0, 0, 0], factors: [1, 0, 0] });
	});
});

describe('rankedInside', () => {
	const areas = [
		area('a', [cell(60), cell(40), cell(50)]),
		area('b', [cell(50), cell(52), cell(54)]),
		area('c', [cell(undefined), cell(undefined), cell(70)])
	];

	it('ranks by the weighted mean of the group’s own factors: (60 + 40 + 50) / 3 = 50 and (50 + 52 + 54) / 3 = 52', () => {
		const rows = rankedInside(areas, 'mental-health', weightsInside(EQUAL_WEIGHTS, 'mental-health', undefined).weights);
		expect(rows.map(({ entry }) => [entry.code, entry.rank, entry.overall?.score])).toEqual([
			['b', 1, 52],
			['a', 2, 50],
			['c', undefined, 70]
		]);
	});

	it('follows the reader’s factor weights: access alone puts 60 before 50', () => {
		const rows = rankedInside(
			areas,
			'mental-health',
			weightsInside({ ...EQUAL_WEIGHTS, factors: [1, 0, 0] }, 'mental-health', undefined).weights
		);
		expect(rows.slice(0, 2).map(({ entry }) => entry.code)).toEqual(['a', 'b']);
	});

	it('holds each factor against England’s 50 at 99.8% (3.09 errors) and 95% (1.96), and not at all where under two thirds of its error is known', () => {
		const [row] = rankedInside([area('a', [cell(53.2), cell(47.9), cell(60, 1, 0.6)])], 'mental-health', EQUAL_WEIGHTS);
		expect(row?.factors.map(({ verdict }) => verdict)).toEqual(['better', 'possibly-worse', 'not-compared']);
		expect(row?.factors[0]?.half).toBeCloseTo(1.96, 3);
	});

	it('has no range of places where no error is known', () => {
		const unknown = area('a', [cell(60, 0, 0), cell(60, 0, 0), cell(60, 0, 0)]);
		const weights = weightsInside(EQUAL_WEIGHTS, 'mental-health', undefined).weights;
		expect(rankedInside([unknown, areas[1]!], 'mental-health', weights).find(({ entry }) => entry.code === 'a')?.range).toBeUndefined();
	});
});
