import { cellAt, type ratioOf } from './cells.ts';
import type { CellRules, Place } from './contract.ts';

/** What a publisher prints beside a value, and the column it stands in under the importer's name. */
export type Beside = Partial<Record<'numerator' | 'denominator' | 'lower' | 'upper', string>>;

/**
 * The value at a place as published, with the counts and 95% limits that stand beside it in the same row. A number beside it
 * that is not given is left out; one that cannot be read holds the whole figure.
 */
export function publishedFigure(at: Place, beside: Beside, rules: CellRules): ReturnType<typeof ratioOf> {
	const cell = cellAt(at, rules);
	if (!('value' in cell)) return cell;
	const numbers: Record<string, number> = {};
	for (const [part, column] of Object.entries(beside)) {
		const other = cellAt({ ...at, column }, rules);
		if ('value' in other) numbers[part] = other.value;
		else if (!('missing' in other)) return other;
	}
	return { ...cell, ...numbers };
}
