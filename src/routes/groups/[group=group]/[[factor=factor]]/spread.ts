import type { DotRow } from '#lib/charts/dot-rows.ts';
import { FACTORS, type Factor } from '#lib/domain/framework.ts';
import { FACTOR_NAMES, inSentence } from '#lib/format/names.ts';
import { scoreText } from '#lib/format/numbers.ts';
import type { InsideRow } from './inside.ts';

/** The row of the picture that puts the factors together. */
export const TOGETHER = 'All three';

const held = (scores: readonly (number | undefined)[]): readonly number[] => scores.filter((score) => score !== undefined);

/** The scores to draw: all three factors together and each of them, or the one asked for; those of which nobody has a score are left out. */
export function spreadRows(rows: readonly InsideRow[], factor: Factor | undefined): readonly DotRow[] {
	const single = (one: Factor): DotRow => ({
		name: FACTOR_NAMES[one],
		values: held(rows.map(({ factors }) => factors[FACTORS.indexOf(one)]?.score))
	});
	const all = factor
		? [single(factor)]
		: [{ name: TOGETHER, values: held(rows.map(({ entry }) => entry.overall?.score)) }, ...FACTORS.map(single)];
	return all.filter(({ values }) => values.length > 0);
}

const width = ({ values }: DotRow): number => Math.max(...values) - Math.min(...values);

/** The finding, in at most ten words: in which factor CCGs differ most, or how far they lie apart. */
export function spreadTitle(rows: readonly DotRow[]): string {
	const factors = rows.filter(({ name }) => name !== TOGETHER);
	const widest = [...factors].sort((a, b) => width(b) - width(a))[0];
	if (factors.length > 1 && widest) return `CCGs differ most in ${inSentence(widest.name)}`;
	return `CCGs lie up to ${scoreText(width(rows[0]!))} points apart`;
}

/** A sentence with the lowest and the highest score of each row. */
export function spreadWords(rows: readonly DotRow[]): string {
	const [first, ...rest] = rows.map(
		({ name, values }) => `${inSentence(name)} from ${scoreText(Math.min(...values))} to ${scoreText(Math.max(...values))}`
	);
	return `Scores run, for ${[first, ...rest].join('; ')}. England is 50.`;
}
