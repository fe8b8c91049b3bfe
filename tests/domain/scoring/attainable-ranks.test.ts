import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attainableRanks, couldBeFirst } from '#lib/domain/scoring/attainable-ranks.ts';
import { foundRanks, weightingsOf, weightingsTried } from '#lib/domain/scoring/found-ranks.ts';
import { provedRanks } from '#lib/domain/scoring/proved-ranks.ts';
import { roundedCells } from '#lib/domain/scoring/rounded-cells.ts';

const cell = fc.option(fc.integer({ min: 20, max: 80 }), { nil: undefined, freq: 5 });
const areas = fc
	.integer({ min: 1, max: 5 })
	.chain((cells) => fc.array(fc.array(cell, { minLength: cells, maxLength: cells }), { minLength: 1, maxLength: 7 }));
const weightings = (cells: number) =>
	fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: cells, maxLength: cells }), { maxLength: 40 });

it('15 cells are tried at 4,217 weightings: 15 corners, 105 midpoints, the own and 4,096 points (methods.md section 11)', () => {
	expect(
		weightingsTried(
			15,
			Array.from({ length: 15 }, () => 1)
		).count
	).toBe(4_217);
});

it('a proved bound is never crossed by a rank that any weighting gives', () => {
	fc.assert(
		fc.property(
			areas.chain((list) => fc.tuple(fc.constant(list), weightings(list[0]!.length))),
			([list, weights]) => {
				const table = roundedCells(list);
				const { ranks } = foundRanks(table, weightingsOf(table.cells, weights));
				provedRanks(table).forEach((proved, area) => {
					const found = ranks[area];
					if (!found) return;
					expect(found.best).toBeGreaterThanOrEqual(proved!.best);
					expect(found.worst).toBeLessThanOrEqual(proved!.worst);
				});
			}
		),
		{ numRuns: 400 }
	);
});

it('found ranks are those of a plain ranking at each weighting, weightings without a score for all left out', () => {
	fc.assert(
		fc.property(
			areas.chain((list) => fc.tuple(fc.constant(list), weightings(list[0]!.length))),
			([list, weights]) => {
				const table = roundedCells(list);
				const compared = list.map((own, area) => ({ own, area })).filter(({ own }) => own.some((score) => score !== undefined));
				const places = weights.flatMap((weighting) => {
					const scores = compared.map(({ own }) => {
						const total = own.reduce<number>((sum, score, at) => (score === undefined ? sum : sum + weighting[at]!), 0);
						return total === 0 ? undefined : own.reduce<number>((sum, score, at) => sum + (score ?? 0) * weighting[at]!, 0) / total;
					});
					if (scores.includes(undefined)) return [];
					return [scores.map((score) => 1 + scores.filter((other) => other! - score! > 1e-9).length)];
				});
				const { ranks, tried } = foundRanks(table, weightingsOf(table.cells, weights));
				expect(tried).toBe(places.length);
				compared.forEach(({ area }, at) => {
					const own = places.map((list) => list[at]!);
					expect(ranks[area]).toEqual(own.length === 0 ? undefined : { best: Math.min(...own), worst: Math.max(...own) });
				});
			}
		),
		{ numRuns: 200 }
	);
});

it('with complete cells an area is proved ahead exactly where it is ahead in every cell', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 7 }),
			(list) => {
				const proved = provedRanks(roundedCells(list));
				list.forEach((own, area) => {
					const ahead = list.filter((other) => other.every((score, at) => score > own[at]!)).length;
					const behind = list.filter((other) => other.every((score, at) => score < own[at]!)).length;
					expect(proved[area]).toEqual({ best: 1 + ahead, worst: list.length - behind });
				});
			}
		)
	);
});

it('an area is counted among those that could be first where a weighting was found, and at most where none forbids it', () => {
	const list = [
		[60, 40, 50],
		[40, 60, 50],
		[49, 49, 50],
		[30, 30, 30],
		[undefined, undefined, undefined]
	];
	// the third is behind one of the first two wherever it is not level with both, and no one of them is ahead of it in every cell
	const found = attainableRanks(list);
	expect(couldBeFirst(found)).toEqual({ found: 3, atMost: 3, of: 4 });
	expect(found.ranks[3]).toEqual({ best: 4, worst: 4, bestProved: 4, worstProved: 4 });
	expect(found.ranks[4]).toBeUndefined();
});
