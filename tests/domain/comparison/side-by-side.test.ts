import { describe, expect, it } from 'vitest';
import { sharedTable, sideBySide, toldApart } from '#lib/domain/comparison/side-by-side.ts';
import { CELLS } from '#lib/domain/framework.ts';
import { cellIndex, type CellScore, type Grid } from '#lib/domain/scoring/grid.ts';
import type { Column } from '#lib/domain/scoring/table.ts';

const cell = (score: number): CellScore => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
const gridOf = (scores: readonly number[]): Grid => CELLS.map((_, at) => (scores[at] === undefined ? undefined : cell(scores[at])));
const EQUAL = CELLS.map(() => 1);

describe('sideBySide', () => {
	it('counts only the cells that all have, with the weight shared out among those', () => {
		const side = sideBySide([gridOf([60, 40, 50]), gridOf([50, 50])], EQUAL);
		expect(side.cells.map(({ id, share }) => [id, share])).toEqual([
			[CELLS[0], 0.5],
			[CELLS[1], 0.5]
		]);
		expect(side.scores).toEqual([50, 50]);
	});

	it('gives the share of weightings by Varsi’s recursion: 10 ahead and 5 behind is 10/15', () => {
		const side = sideBySide([gridOf([60, 45]), gridOf([50, 50])], EQUAL);
		expect(side.ahead[0]![1]).toBeCloseTo(10 / 15, 12);
		expect(side.ahead[1]![0]).toBeCloseTo(5 / 15, 12);
		expect(side.ahead[0]![0]).toBe(1 / 2);
	});

	it('has no score where the weights fall on none of the shared cells, and no cell where nothing is shared', () => {
		const onlyLast = CELLS.map((_, at) => (at === 14 ? 1 : 0));
		expect(sideBySide([gridOf([60]), gridOf([50])], onlyLast).scores).toEqual([undefined, undefined]);
		expect(sideBySide([gridOf([60]), CELLS.map(() => undefined)], EQUAL).cells).toEqual([]);
	});

	it('toldApart compares a difference with 1.96 of its error, and says nothing where one is not known', () => {
		expect(toldApart({ scores: [53, 50], errors: [1, 1] }, 0, 1)).toBe(true);
		expect(toldApart({ scores: [52, 50], errors: [1, 1.1] }, 0, 1)).toBe(false);
		expect(toldApart({ scores: [53, 50], errors: [1, undefined] }, 0, 1)).toBeUndefined();
	});
});

it('sharedTable keeps the areas asked for and the scored indicators that each of them has, with the yardsticks of all', () => {
	const column = (code: string, values: Column['values'], polarity: Column['polarity'] = 'high'): Column => ({
		code,
		cells: [CELLS[cellIndex(CELLS[0]!)]!],
		polarity,
		weight: 1,
		values,
		errors: values.map(() => 1),
		yardstick: { centre: 5, centreFrom: 'mean', sd: 2, min: 1, max: 9, n: 3 }
	});
	const table = {
		areas: ['A', 'B', 'C'],
		columns: [column('all', [1, 2, 3]), column('not-c', [1, 2, undefined]), column('judged-by-nobody', [1, 2, 3], 'none')]
	};
	const shared = sharedTable(table, [2, 0]);
	expect(shared.areas).toEqual(['C', 'A']);
	expect(shared.columns.map(({ code, values }) => [code, values])).toEqual([['all', [3, 1]]]);
	expect(shared.columns[0]!.yardstick).toBe(table.columns[0]!.yardstick);
});
