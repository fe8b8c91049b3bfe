import { CELLS, FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { cellField, hasWeightForm, readWeightForm } from '#lib/url/weight-form.ts';
import { writeWeights } from '#lib/url/weights.ts';

const CELL_FIELDS = CELLS.map(cellField);
const WEIGHTS = ['w', 'cells'];
/** Fields of the form beside the weights, as they stand where they say nothing. */
const SAYING_NOTHING = { score: ['', 'mean'], ind: [''], cover: [''] } as const;

/**
 * The query that the fields of the weight form stand for, other parameters kept; `undefined` where there are none of its
 * fields. Fields that cannot be read are written so that the page refuses them in words.
 */
export function weightFormAddress(params: URLSearchParams): string | undefined {
	if (!hasWeightForm(params)) return undefined;
	const kept = new URLSearchParams(params);
	for (const field of [...GROUPS, ...FACTORS, ...CELL_FIELDS, 'w']) kept.delete(field);
	if (CELL_FIELDS.some((field) => params.has(field))) kept.delete('cells');
	for (const [name, text] of Object.entries(asked(params))) kept.set(name, text);
	for (const [name, nothing] of Object.entries(SAYING_NOTHING)) {
		if (kept.getAll(name).every((text) => nothing.some((one) => one === text.trim()))) kept.delete(name);
	}
	const rest = [...kept].filter(([name]) => !WEIGHTS.includes(name));
	const sorted = [...WEIGHTS.flatMap((name) => kept.getAll(name).map((text) => [name, text])), ...rest];
	return new URLSearchParams(sorted).toString();
}

function asked(params: URLSearchParams): Record<string, string> {
	const read = readWeightForm(params);
	if (read && read.problem === undefined) return { ...writeWeights(read.weights) };
	const digits = (fields: readonly string[], start: string): string =>
		fields.map((field) => params.getAll(field).join('') || start).join('');
	const cells = digits(CELL_FIELDS, '1');
	return { w: `${digits(GROUPS, '3')}-${digits(FACTORS, '3')}`, ...(/^1{15}$/.test(cells) ? {} : { cells }) };
}
