import { z } from 'zod';
import { CELLS, FACTORS, GROUPS, type CellId } from '#lib/domain/framework.ts';
import { GATE, MEASURED_GATE } from '#lib/domain/scoring/gates.ts';
import { MINIMUM_AREAS } from '#lib/domain/scoring/standardise.ts';
import { tableOf, type Table } from '#lib/domain/scoring/table.ts';
import { productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { readWeights, type WeightsReading } from '#lib/url/weights.ts';
import { maybe, maybes, numberOr, polarity } from './words.ts';

const GROUP_CODES = ['OP', 'LTC', 'MH', 'MC', 'GH'];
const FACTOR_CODES = ['A', 'Q', 'P'];

/** The codes of the cells in the order of `CELLS`: `MH-Q`. */
export const CELL_CODES: readonly string[] = GROUPS.flatMap((_, g) => FACTORS.map((_, f) => `${GROUP_CODES[g]!}-${FACTOR_CODES[f]!}`));

/** The code of a cell: `MH-Q`. */
export function codeOf(cell: CellId): string {
	return CELL_CODES[CELLS.indexOf(cell)]!;
}

/** Entries of an object by the codes of the cells that have one, in the order of the cells. */
export function byCode<T>(entries: readonly T[], has: readonly boolean[]): Readonly<Record<string, T>> {
	return Object.fromEntries(CELL_CODES.flatMap((code, cell) => (has[cell] ? [[code, entries[cell]!]] : [])));
}

const cellCode = z.enum(CELL_CODES as [string, ...string[]]).transform((code) => CELLS[CELL_CODES.indexOf(code)]!);

const indicator = z.strictObject({
	code: z.string(),
	cell: z.union([cellCode, z.array(cellCode).min(1)]).transform((cells) => [cells].flat()),
	polarity,
	weight: numberOr(1).pipe(z.number().min(0)),
	england: maybe,
	denominators: maybes.nullish()
});

const rows = z.array(maybes);
const given = z
	.strictObject({ areas: z.array(z.string()), indicators: z.array(indicator), values: rows, standardErrors: rows.nullish() })
	.refine(({ indicators }) => new Set(indicators.map(({ code }) => code)).size === indicators.length, {
		error: 'indicators must have codes that differ'
	})
	.refine(
		({ areas, indicators, values, standardErrors }) =>
			[values, standardErrors ?? values].every(
				(list) => list.length === areas.length && list.every((row) => row.length === indicators.length)
			),
		{
			error: 'values and standardErrors must have a list for each area with an entry for each indicator'
		}
	)
	.refine(({ areas, indicators }) => indicators.every(({ denominators }) => !denominators || denominators.length === areas.length), {
		error: 'denominators must have an entry for each area'
	});

/** The figures of a table, before anything is worked out of them. */
export type GivenTable = z.output<typeof given>;

/** The keys that every question about a table has, and those about its weights and gates. */
export const aboutTable = { table: given, minimumAreas: numberOr(MINIMUM_AREAS) };
export const aboutWeights = { w: z.string().nullish(), cells: z.string().nullish() };
export const aboutGate = { gate: numberOr(GATE) };
export const aboutMeasured = { measuredGate: numberOr(MEASURED_GATE) };

/** The table with its yardsticks. */
export function workedOut({ areas, indicators, values, standardErrors }: GivenTable, minimumAreas: number): Table {
	const columns = indicators.map(({ code, cell, polarity, weight, england, denominators }, at) => ({
		code,
		cells: cell,
		polarity,
		weight,
		england,
		denominators: denominators ?? undefined,
		values: values.map((row) => row[at]),
		errors: values.map((_, area) => standardErrors?.[area]?.[at])
	}));
	return tableOf(areas, columns, minimumAreas);
}

/** The texts of weights, each null or left out where it says nothing. */
export interface WeightTexts {
	readonly w?: string | null | undefined;
	readonly cells?: string | null | undefined;
}

/** The weights that two texts ask for, with what is wrong with them. */
export function weightsIn({ w, cells }: WeightTexts): WeightsReading {
	const texts = Object.entries({ w, cells }).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []));
	return readWeights(new URLSearchParams(texts));
}

/** The fifteen products of weights in lowest terms; throws a sentence where they cannot be read. */
export function productsIn(texts: WeightTexts): readonly number[] {
	const { weights, problem } = weightsIn(texts);
	if (problem !== undefined) throw new Error(problem);
	return productsInLowestTerms(weights);
}
