import type { Polarity } from '../indicator.ts';
import { compare } from '../statistics/compare.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { TwoLimits } from '../verdict.ts';
import type { Letter } from './register.ts';

/** A scheduled period's figure, with its limits at both levels where there are any. */
export interface PeriodFigure extends TwoLimits {
	readonly value?: number | undefined;
}

/**
 * The letter of one period against the standard in force then, else England then: F and f where its limits at 99.8% and only at 95% are
 * worse, p where a value without limits is, `-` without a value, a benchmark or a good direction (methods.md section 18).
 */
export function letterOf(figure: PeriodFigure, benchmark: number | undefined, polarity: Polarity): Letter {
	if (figure.value === undefined || benchmark === undefined || polarity === 'none') return '-';
	const narrow = compare(figure, benchmark, polarity);
	const wide = compare({ lower: figure.lower998, upper: figure.upper998 }, benchmark, polarity);
	if (wide === 'worse') return 'F';
	if (narrow === 'worse') return 'f';
	const ahead = roundedTo9(figure.value) - roundedTo9(benchmark);
	return narrow === 'not-compared' && (polarity === 'high' ? ahead < 0 : ahead > 0) ? 'p' : '.';
}

/**
 * The letter of a period of an area whose predecessors' figures cannot be summed: it fails only if each of them failed, and then as surely
 * as the least sure. `-` where one that is needed for that has no value, or there is none (methods.md section 18).
 */
export function mergedLetter(predecessors: readonly Letter[]): Letter {
	if (predecessors.includes('.')) return '.';
	if (predecessors.length === 0 || predecessors.includes('-')) return '-';
	return predecessors.includes('p') ? 'p' : predecessors.includes('f') ? 'f' : 'F';
}
