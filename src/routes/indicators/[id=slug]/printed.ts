import { gradeText } from '#lib/format/grades.ts';
import { valueText, type ReadingLevel } from '#lib/format/values.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';

/** A figure of an indicator as it is printed: a grade, yes or no in words, all else as a number. */
export function printed(
	value: number,
	indicator: Pick<FoundIndicator, 'kind' | 'scale' | 'decimals' | 'unit'>,
	level: ReadingLevel = 'public'
): string {
	if (indicator.kind === 'yes-no') return value === 1 ? 'yes' : value === 0 ? 'no' : valueText(value, indicator, level);
	return gradeText(value, indicator.unit) ?? valueText(value, indicator, level);
}

/** The same for one indicator and level. */
export function printerOf(indicator: FoundIndicator, level: ReadingLevel): (value: number) => string {
	return (value) => printed(value, indicator, level);
}
