import { expect, it } from 'vitest';
import { weightShares } from '#lib/domain/scoring/shares.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';

it('equal weights give each group a fifth, each factor a third and each cell a fifteenth', () => {
	const shares = weightShares(EQUAL_WEIGHTS);
	shares.groups.forEach((share) => expect(share).toBeCloseTo(1 / 5, 12));
	shares.factors.forEach((share) => expect(share).toBeCloseTo(1 / 3, 12));
	shares.cells.forEach((share) => expect(share).toBeCloseTo(1 / 15, 12));
});

it('a group at 9 beside four at 3 has 9 of 21 of the weight', () => {
	expect(weightShares({ ...EQUAL_WEIGHTS, groups: [3, 3, 9, 3, 3] }).groups[2]).toBeCloseTo(9 / 21, 12);
});

it('a cell left out by its own weight of 0 makes its group and factor smaller', () => {
	const shares = weightShares({ ...EQUAL_WEIGHTS, cells: EQUAL_WEIGHTS.cells.map((one, index) => (index === 0 ? 0 : one)) });
	expect(shares.groups[0]).toBeCloseTo(2 / 14, 12);
	expect(shares.factors[0]).toBeCloseTo(4 / 14, 12);
	expect(shares.cells[0]).toBe(0);
});
