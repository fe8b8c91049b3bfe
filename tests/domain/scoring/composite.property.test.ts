import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { composite } from '#lib/domain/scoring/composite.ts';
import { tableOf, type GivenColumn } from '#lib/domain/scoring/table.ts';
import { AGGREGATIONS } from '#lib/domain/scoring/ways.ts';
import { EQUAL_WEIGHTS, productsOf } from '#lib/domain/scoring/weights.ts';
import { columnsOver, someProducts } from '../../support/random-table.ts';
import { slowComposite, type SlowRow } from '../../support/slow-composite.ts';

const EQUAL = productsOf(EQUAL_WEIGHTS);
const none = undefined;
const hundredths = (min: number, max: number) => fc.integer({ min: 100 * min, max: 100 * max }).map((n) => n / 100);
const AREAS = 6;
const ways = fc
	.record({
		normalisation: fc.constantFrom('z' as const, 'min-max' as const, 'percentile' as const),
		aggregation: fc.constantFrom(...AGGREGATIONS)
	})
	.filter(({ normalisation, aggregation }) => normalisation !== 'percentile' || aggregation !== 'geometric');
const CODES = Array.from({ length: AREAS }, (_, at) => `A${at}`);

const near = (one: number | undefined, other: number | undefined): void => {
	if (one === undefined || other === undefined) expect(one).toBe(other);
	else expect(Math.abs(one - other)).toBeLessThan(1e-9 * Math.max(1, Math.abs(other)));
};

it('a second, slow implementation agrees to 1e-9, with missing figures and indicators in several cells', () => {
	fc.assert(
		fc.property(columnsOver(AREAS), someProducts, ways, fc.constantFrom(0, 0.5, 2 / 3, 1), (given, weights, way, gate) => {
			const found = composite(tableOf(CODES, given, 3), { products: weights, ...way, gate, measuredGate: 0 })!;
			const slow = slowComposite(given, weights, way, 3, gate);
			near(found.measuredShare, slow.share);
			expect(found.measured).toEqual(slow.measured);
			found.areas.forEach((area, at) => {
				const other: SlowRow = slow.rows[at]!;
				near(area.score, other.score);
				near(area.se, other.se);
				near(area.coverage, other.coverage);
				near(area.low, other.low);
				near(area.high, other.high);
				near(area.knownErrorShare, other.known);
				expect(area.rank).toBe(other.rank);
			});
		}),
		{ numRuns: 500 }
	);
});

const CHOSEN = { normalisation: 'z', aggregation: 'arithmetic', measuredGate: 0 } as const;
const scoredWith = (given: readonly GivenColumn[], products: readonly number[], areas = CODES) =>
	composite(tableOf(areas, given, 3), { ...CHOSEN, products })!;

it('a score lies inside its bounds, no number is NaN, and multiplied weights change nothing', () => {
	fc.assert(
		fc.property(columnsOver(AREAS), someProducts, ways, fc.integer({ min: 2, max: 9 }), (given, products, way, factor) => {
			const found = composite(tableOf(CODES, given, 3), { ...way, products, measuredGate: 0 })!;
			const scaled = composite(tableOf(CODES, given, 3), { ...way, products: products.map((weight) => weight * factor), measuredGate: 0 })!;
			found.areas.forEach((area, at) => {
				for (const value of Object.values(area)) if (typeof value === 'number') expect(value).not.toBeNaN();
				if (area.score !== undefined) {
					expect(area.low).toBeLessThanOrEqual(area.score);
					expect(area.high).toBeGreaterThanOrEqual(area.score);
				}
				near(scaled.areas[at]!.score, area.score);
				near(scaled.areas[at]!.se, area.se);
				expect(scaled.areas[at]!.rank).toBe(area.rank);
			});
		})
	);
});

it('the order of areas and of indicators does not matter', () => {
	fc.assert(
		fc.property(columnsOver(AREAS), someProducts, (given, products) => {
			const turned = [...given].reverse().map((column) => ({
				...column,
				values: [...column.values].reverse(),
				errors: [...column.errors].reverse(),
				denominators: column.denominators && [...column.denominators].reverse()
			}));
			const [found, other] = [scoredWith(given, products), scoredWith(turned, products, [...CODES].reverse())];
			found.areas.forEach((area) => {
				const same = other.areas.find((one) => one.area === area.area)!;
				near(same.score, area.score);
				near(same.se, area.se);
				expect(same.rank).toBe(area.rank);
			});
		})
	);
});

/** A table with one figure changed and its yardsticks as they were. */
function changed(given: readonly GivenColumn[], at: number, area: number, value: number | undefined) {
	const { areas, columns } = tableOf(CODES, given, 3);
	return {
		areas,
		columns: columns.map((column, which) =>
			which === at ? { ...column, values: column.values.map((own, a) => (a === area ? value : own)) } : column
		)
	};
}

it('a better figure under frozen parameters never lowers a rank, and a missing one never raises coverage', () => {
	fc.assert(
		fc.property(
			columnsOver(AREAS),
			someProducts,
			ways,
			fc.nat(),
			fc.nat(),
			hundredths(0, 90),
			(given, products, way, which, whom, more) => {
				const [at, area] = [which % given.length, whom % AREAS];
				const { values, polarity } = given[at]!;
				const own = values[area];
				if (own === undefined || polarity === 'none' || way.normalisation === 'min-max') return;
				const options = { ...way, products, gate: 0, measuredGate: 0 };
				const before = composite(tableOf(CODES, given, 3), options)!.areas[area]!;
				const better = composite(changed(given, at, area, polarity === 'high' ? own + more : own - more), options)!.areas[area]!;
				if (before.rank !== undefined) expect(better.rank).toBeLessThanOrEqual(before.rank);
				const without = composite(changed(given, at, area, undefined), options)!.areas[area]!;
				if (before.coverage !== undefined) expect(without.coverage).toBeLessThanOrEqual(before.coverage + 1e-12);
			}
		),
		{ numRuns: 400 }
	);
});

it('an area that goes changes no other area’s score under frozen parameters, only ranks', () => {
	fc.assert(
		fc.property(columnsOver(AREAS), someProducts, (given, products) => {
			const { areas, columns } = tableOf(CODES, given, 3);
			const found = composite({ areas, columns }, { ...CHOSEN, products })!;
			const fewer = columns.map((column) => ({ ...column, values: column.values.slice(1), errors: column.errors.slice(1) }));
			const rest = composite({ areas: areas.slice(1), columns: fewer }, { ...CHOSEN, products })!;
			rest.areas.forEach((area, at) => near(area.score, found.areas[at + 1]!.score));
		})
	);
});

it('equal weights and complete figures, one indicator a cell, give the plain mean; the other direction turns 50 + y into 50 - y', () => {
	const complete = fc.array(fc.array(hundredths(0, 100), { minLength: AREAS, maxLength: AREAS }), { minLength: 3, maxLength: 3 });
	fc.assert(
		fc.property(complete, (lists) => {
			const given = (polarity: 'high' | 'low') =>
				lists.map((values, at): GivenColumn => ({
					code: `i${at}`,
					cells: [CELLS[at]!],
					polarity,
					weight: 1,
					england: none,
					denominators: none,
					values,
					errors: values.map(() => none)
				}));
			const [high, low] = [scoredWith(given('high'), EQUAL), scoredWith(given('low'), EQUAL)];
			high.areas.forEach(({ score }, area) => {
				const means = lists.map((list) => list.reduce((sum, value) => sum + value, 0) / AREAS);
				const z = lists.flatMap((list, at) => {
					const sd = Math.sqrt(list.reduce((sum, value) => sum + (value - means[at]!) ** 2, 0) / (AREAS - 1));
					return sd === 0 ? [] : [(list[area]! - means[at]!) / sd];
				});
				if (score !== undefined && z.length === 3) near(score, 50 + (10 * z.reduce((sum, one) => sum + one, 0)) / 3);
				if (score !== undefined) near(low.areas[area]!.score! + score, 100);
			});
		})
	);
});
