import { expect, it } from 'vitest';
import { comparedAreas, roundedCells } from '#lib/domain/scoring/rounded-cells.ts';

it('scores become whole billionths, area after area, and a gap is marked', () => {
	const table = roundedCells([
		[50.0000000004, undefined],
		[49.5, -1e-9]
	]);
	expect([table.areas, table.cells]).toEqual([2, 2]);
	expect([...table.scores]).toEqual([50e9, 0, 49.5e9, -1]);
	expect([...table.present]).toEqual([1, 0, 1, 1]);
	expect(roundedCells([])).toMatchObject({ areas: 0, cells: 0 });
});

it('areas with any score are compared, the greatest mean of what they have first', () => {
	const table = roundedCells([
		[40, 50],
		[undefined, undefined],
		[60, undefined],
		[undefined, 46]
	]);
	expect([...comparedAreas(table)]).toEqual([2, 3, 0]);
});
