import { expect, it } from 'vitest';
import { effectOfMissing } from '#lib/domain/scoring/effect-of-missing.ts';
import { EQUAL_WEIGHTS, productsOf } from '#lib/domain/scoring/weights.ts';
import { workedTable } from '../../support/worked-table.ts';

const EQUAL = productsOf(EQUAL_WEIGHTS);
const Z = { normalisation: 'z', aggregation: 'arithmetic' } as const;

it('the one figure that R lacks moves its score between the bounds of the worked composite (methods.md sections 9 and 26, C)', () => {
	const [effect, ...others] = effectOfMissing(workedTable(), EQUAL, 2, Z);
	expect(others).toEqual([]);
	expect(effect?.code).toBe('V');
	// S_worst of R is 42.763066, above its score
	expect(effect?.worst).toBeCloseTo(42.763066, 6);
	expect(effect?.best).toBeCloseTo(49.429733, 6);
});

it('an area that lacks nothing has no effects, and a figure without weight has none on the score', () => {
	expect(effectOfMissing(workedTable(), EQUAL, 0, Z)).toEqual([]);
	const onlyAccess = EQUAL.map((weight, cell) => (cell === 6 ? weight : 0));
	const [effect] = effectOfMissing(workedTable(), onlyAccess, 2, Z);
	expect(effect?.worst).toBeCloseTo(38.289199, 6);
	expect(effect?.best).toBe(effect?.worst);
});

it('with the worst cell a missing figure can only lower the score (methods.md section 26: S between 40 and 44.1446)', () => {
	const [effect] = effectOfMissing(workedTable(), EQUAL, 3, { ...Z, aggregation: 'worst' });
	expect(effect?.worst).toBeCloseTo(40, 9);
	expect(effect?.best).toBeCloseTo(44.1446, 5);
});
