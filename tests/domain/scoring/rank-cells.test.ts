import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreCell, type CellPart } from '#lib/domain/scoring/cell.ts';
import { cellTable } from '#lib/domain/scoring/cell-table.ts';
import { pack } from '#lib/domain/scoring/packed.ts';
import { rankCells } from '#lib/domain/scoring/rank-cells.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { AGGREGATIONS } from '#lib/domain/scoring/ways.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms, weightless } from '#lib/domain/scoring/weights.ts';

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const weights = fc.record({ groups: digits(5), factors: digits(3), cells: digits(15) }).filter((own) => !weightless(own));
const maybe = fc.option(fc.double({ min: 20, max: 80, noNaN: true }), { nil: undefined });

/** Fifteen cells with up to three indicators each, and up to eight areas with figures or without. */
const areas = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 15, maxLength: 15 }).chain((sizes) => {
	const cells = fc.tuple(...sizes.map((size) => fc.array(fc.tuple(maybe, maybe), { minLength: size, maxLength: size })));
	return fc
		.array(cells, { minLength: 1, maxLength: 8 })
		.map((list) => list.map((own) => own.map((parts) => parts.map(([score, se], at): CellPart => ({ weight: 1 + at, score, se })))));
});

const SCORING = { arithmetic: 'mean', geometric: 'geometric', worst: 'worst' } as const;

it.each(AGGREGATIONS)('cells in columns give the same scores, errors, coverage and places as the ranking of grids: %s', (aggregation) => {
	fc.assert(
		fc.property(areas, weights, (list, own) => {
			const found = rankCells(cellTable(pack(list)), productsInLowestTerms(own), { aggregation });
			const ranked = ranking(
				list.map((cells, at) => ({ code: String(at), name: 'Area', grid: cells.map(scoreCell) })),
				{ ...own, scoring: SCORING[aggregation] },
				{ measuredGate: 0 }
			);
			for (const { code, overall, rank } of ranked) {
				const area = Number(code);
				expect(found.ranks[area]).toBe(rank ?? 0);
				if (overall) {
					expect(found.scores[area]).toBeCloseTo(overall.score, 9);
					expect(found.coverage[area]).toBeCloseTo(overall.coverage, 9);
					expect(found.known[area]).toBeCloseTo(overall.knownErrorShare, 9);
					if (overall.se === undefined) expect(found.errors[area]).toBeNaN();
					else expect(found.errors[area]).toBeCloseTo(overall.se, 9);
				} else expect(found.scores[area]).toBeNaN();
			}
		})
	);
});

it('areas with different indicators cannot be packed, and no areas have no places', () => {
	const part = { weight: 1, score: 50, se: 1 };
	expect(() => pack([[[part]], [[part, part]]])).toThrow('the same indicators');
	expect(rankCells(cellTable(pack([])), productsInLowestTerms(EQUAL_WEIGHTS)).ranks).toHaveLength(0);
});
