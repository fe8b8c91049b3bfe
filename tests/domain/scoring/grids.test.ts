import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceKey, usesStoredCells, type Choice } from '#lib/domain/scoring/choice.ts';
import { composite } from '#lib/domain/scoring/composite.ts';
import { gridsOfTable } from '#lib/domain/scoring/grids.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { tableOf } from '#lib/domain/scoring/table.ts';
import { isPossible, SCORINGS, wayOf } from '#lib/domain/scoring/ways.ts';
import { EQUAL_WEIGHTS, productsOf } from '#lib/domain/scoring/weights.ts';
import { columnsOver } from '../../support/random-table.ts';
import { workedTable } from '../../support/worked-table.ts';

const CODES = ['A', 'B', 'C', 'D', 'E', 'F'];

it('a ranking of the grids of a choice is the composite of the table, for indicators that count in one cell', () => {
	fc.assert(
		fc.property(columnsOver(CODES.length), fc.constantFrom(...SCORINGS), fc.constantFrom(0, 1, 3), (given, scoring, weight) => {
			const way = wayOf(scoring);
			if (!way || way.normalisation === 'bands' || !isPossible(way)) return;
			const table = tableOf(
				CODES,
				given.map((column) => ({ ...column, cells: column.cells.slice(0, 1), weight: 1 })),
				3
			);
			const choice: Choice = { ...EQUAL_WEIGHTS, groups: [1, 2, 3, 0, 9], scoring, indicators: { i0: weight }, gate: 0.5 };
			const columns = table.columns.map((column) => (column.code === 'i0' ? { ...column, weight } : column));
			const found = composite({ ...table, columns }, { ...way, products: productsOf(choice), gate: 0.5, measuredGate: 0 })!;
			const grids = gridsOfTable(table, choice);
			const ranked = ranking(
				CODES.map((code, at) => ({ code, name: code, grid: grids[at]! })),
				choice,
				{ measuredGate: 0 }
			);
			for (const { code, overall, rank } of ranked) {
				const area = found.areas.find((one) => one.area === code)!;
				expect(rank).toBe(area.rank);
				for (const [one, other] of [
					[overall?.score, area.score],
					[overall?.se, area.se],
					[overall?.knownErrorShare ?? 0, area.knownErrorShare]
				] as const) {
					if (one === undefined || other === undefined) expect(one).toBe(other);
					else expect(one).toBeCloseTo(other, 8);
				}
			}
		})
	);
});

it('where no composite is asked for, areas come by name, without score, place or reason', () => {
	const choice: Choice = { ...EQUAL_WEIGHTS, scoring: 'none' };
	const grids = gridsOfTable(workedTable(), choice);
	expect(grids).toEqual(gridsOfTable(workedTable(), EQUAL_WEIGHTS));
	const ranked = ranking(
		['P', 'Q'].map((code, at) => ({ code, name: code === 'P' ? 'Zeal' : 'Ashford', grid: grids[at]! })),
		choice
	);
	expect(ranked).toEqual([
		{ code: 'Q', name: 'Ashford', overall: undefined, rank: undefined, reason: undefined },
		{ code: 'P', name: 'Zeal', overall: undefined, rank: undefined, reason: undefined }
	]);
});

it('the cells as they are stored serve z scores with indicators of weight 1', () => {
	const served = (choice: Partial<Choice>) => usesStoredCells({ ...EQUAL_WEIGHTS, ...choice });
	expect(
		[{}, { scoring: 'geometric' }, { scoring: 'none' }, { indicators: { a: 1 } }].map((one) => served(one as Partial<Choice>))
	).toEqual([true, true, true, true]);
	expect([{ scoring: 'minmax' }, { scoring: 'bands' }, { indicators: { a: 2 } }].map((one) => served(one as Partial<Choice>))).toEqual([
		false,
		false,
		false
	]);
});

it('equal results share one key, and each choice that could change them is in it', () => {
	const key = (choice: Partial<Choice>) => choiceKey({ ...EQUAL_WEIGHTS, ...choice });
	expect(key({ groups: [1, 1, 1, 1, 1], scoring: 'mean', indicators: { a: 1 } })).toBe(key({}));
	expect(key({ scoring: 'minmax', indicators: { b: 2, a: 0 }, gate: 0.5 })).toBe(`${key({})};score=minmax;ind=a:0,b:2;cover=0.5`);
});
