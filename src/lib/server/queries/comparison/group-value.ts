import { countsTogether, meansTogether, type Counting } from '#lib/domain/comparison/together.ts';
import type { CountedFigure, FigureTable } from './figure-table.ts';

/** What a group of areas has together on an indicator, at both levels. */
export interface GroupValue {
	readonly value: number;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly lower998: number | undefined;
	readonly upper998: number | undefined;
	/** Whether it is a mean by people and not the sum of counts. */
	readonly estimated: boolean;
}

/** An area's figure with its people. */
type Part = readonly [gss: string, figure: CountedFigure];

/** The sum of the counts of the areas given, else their mean by people; `undefined` where nobody has a value or people are not known. */
export function groupValue(parts: readonly Part[], counting: Counting, { people }: FigureTable): GroupValue | undefined {
	if (parts.length === 0) return undefined;
	const counts = parts.map(([, { numerator, denominator }]) => ({ x: numerator, n: denominator }));
	const means = parts.map(([gss, { value, se }]) => ({ value, se, population: people.get(gss) }));
	const narrow = countsTogether(counts, counting, 0.95) ?? meansTogether(means, 0.95);
	if (narrow === undefined) return undefined;
	const wide = narrow.estimated ? meansTogether(means, 0.998) : countsTogether(counts, counting, 0.998);
	const { value, lower, upper, estimated } = narrow;
	return { value, lower, upper, lower998: wide?.lower, upper998: wide?.upper, estimated };
}
