import fc from 'fast-check';
import { CELLS } from '#lib/domain/framework.ts';
import type { GivenColumn } from '#lib/domain/scoring/table.ts';

const hundredths = (min: number, max: number) => fc.integer({ min: 100 * min, max: 100 * max }).map((n) => n / 100);

/** Figures that may be missing, in hundredths. */
export const figure = fc.option(hundredths(-50, 150), { nil: undefined, freq: 4 });

/** A column over so many areas with missing figures, unknown errors and up to three cells of the first six. */
function column(at: number, areas: number): fc.Arbitrary<GivenColumn> {
	const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: areas, maxLength: areas });
	return fc.record({
		code: fc.constant(`i${at}`),
		cells: fc.uniqueArray(fc.constantFrom(...CELLS.slice(0, 6)), { minLength: 1, maxLength: 3 }),
		polarity: fc.constantFrom('high', 'low', 'high', 'low', 'none'),
		weight: fc.constantFrom(0, 1, 1, 1, 2, 9),
		england: figure,
		denominators: fc.option(list(fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined })), { nil: undefined }),
		values: list(figure),
		errors: list(fc.option(hundredths(0, 20), { nil: undefined }))
	});
}

/** One to nine columns over so many areas. */
export function columnsOver(areas: number): fc.Arbitrary<readonly GivenColumn[]> {
	return fc.integer({ min: 1, max: 9 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => column(at, areas))));
}

/** Fifteen products of weights, not all 0. */
export const someProducts = fc
	.array(fc.integer({ min: 0, max: 729 }), { minLength: 15, maxLength: 15 })
	.filter((list) => list.some((product) => product > 0));
