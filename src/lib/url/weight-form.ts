import { CELLS, FACTORS, GROUPS, type CellId } from '#lib/domain/framework.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { quoted, singleOf } from './reading.ts';
import { weighed, type WeightsReading } from './weights.ts';

/** The name of the field that weighs a cell in the weight form: `mental-health.quality`. Groups and factors are named by their slug. */
export function cellField(cell: CellId): string {
	return cell.replace('/', '.');
}

const FIELDS: readonly string[] = [...GROUPS, ...FACTORS, ...CELLS.map(cellField)];

/** Whether an address carries fields of the weight form, to be answered by the one `w` and `cells`. */
export function hasWeightForm(params: URLSearchParams): boolean {
	return FIELDS.some((field) => params.has(field));
}

/**
 * The weights that the fields of the form ask for, `undefined` where there is none of them. A field left out keeps its
 * starting position; one that is not a single digit, or given twice, gives equal weights and a problem.
 */
export function readWeightForm(params: URLSearchParams): WeightsReading | undefined {
	if (!hasWeightForm(params)) return undefined;
	const digits = new Map<string, number>();
	for (const field of FIELDS) {
		const given = singleOf(params, field);
		if (given === undefined) continue;
		if (given === 'twice') return { weights: EQUAL_WEIGHTS, problem: `The weight “${field}” was sent more than once. One is enough.` };
		if (!/^[0-9]$/.test(given.text)) {
			return {
				weights: EQUAL_WEIGHTS,
				problem: `The weight ${quoted(`${field}=${given.text}`)} cannot be read. It needs one digit, 0 to 9.`
			};
		}
		digits.set(field, Number(given.text));
	}
	return weighed({
		groups: GROUPS.map((group, at) => digits.get(group) ?? EQUAL_WEIGHTS.groups[at]!),
		factors: FACTORS.map((factor, at) => digits.get(factor) ?? EQUAL_WEIGHTS.factors[at]!),
		cells: CELLS.map((cell, at) => digits.get(cellField(cell)) ?? EQUAL_WEIGHTS.cells[at]!)
	});
}
