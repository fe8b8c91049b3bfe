import { expect, it } from 'vitest';
import type { CellId } from '#lib/domain/framework.ts';
import { packTable } from '#lib/domain/scoring/packed.ts';
import { sharedErrors } from '#lib/domain/scoring/shared-errors.ts';
import { tableOf, type GivenColumn } from '#lib/domain/scoring/table.ts';

const WAY = { normalisation: 'min-max', aggregation: 'arithmetic' } as const;

/** Made up, on a scale from 0 to 100, so that scores and errors are the figures. */
function column(code: string, cells: readonly CellId[], weight: number, errors: readonly (number | undefined)[], gap = false): GivenColumn {
	const values = [0, gap ? undefined : 40, 100];
	return { code, cells, polarity: 'high', weight, england: undefined, denominators: undefined, values, errors };
}

const both = ['older-people/access', 'older-people/quality'] as const;

const sharedOf = (...given: readonly GivenColumn[]) => sharedErrors(packTable(tableOf(['A', 'B', 'C'], given, 2), WAY));

it('cells that share no indicator have nothing in common', () => {
	expect(sharedOf(column('a', [both[0]], 1, [1, 2, 3]), column('b', [both[1]], 1, [1, 2, 3]))).toEqual([]);
});

it('an indicator in two cells gives their scores the covariance weight * weight * error^2 / (found * found) (by hand)', () => {
	// a stands in both with weight 2; b weighs 1 in the first cell and is missing for B; c weighs 3 in the second
	const shared = sharedOf(
		column('a', both, 2, [1, 2, undefined]),
		column('b', [both[0]], 1, [5, 5, 5], true),
		column('c', [both[1]], 3, [7, 7, 7])
	);
	expect(shared.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
	expect([...shared[0]!.covariances]).toEqual([(2 * 2 * 1) / (3 * 5), (2 * 2 * 4) / (2 * 5), 0]);
});

it('two indicators in the same two cells add up', () => {
	const shared = sharedOf(column('a', both, 1, [1, 1, 1]), column('b', both, 1, [2, 2, 2]));
	expect([...shared[0]!.covariances]).toEqual([5 / 4, 5 / 4, 5 / 4]);
});
