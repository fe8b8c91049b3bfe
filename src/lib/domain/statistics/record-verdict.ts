import type { Polarity } from '../indicator.ts';
import { roundedTo9 } from './rounding.ts';
import { PERIODS_BACK, VALUES_NEEDED } from './variation.ts';

/** What the record says of a figure without an interval. `of` is how many of its last eight values had a benchmark. */
export interface RecordVerdict {
	readonly worse: number;
	readonly better: number;
	readonly of: number;
	readonly verdict: 'worse throughout' | 'better throughout' | 'mixed' | 'not compared';
}

/** A scheduled period's value and the benchmark of that period, either of which may be missing. */
export interface Judged {
	readonly value: number | undefined;
	readonly benchmark: number | undefined;
}

/**
 * How many of the last eight values among the last twelve scheduled periods, given oldest first, were on the bad and on the good side of
 * their own period's benchmark. `not compared` with fewer values, without a benchmark for each, and without a good direction
 * (methods.md section 5).
 */
export function recordVerdict(periods: readonly Judged[], polarity: Polarity): RecordVerdict {
	const recent = periods.slice(-PERIODS_BACK).filter(({ value }) => value !== undefined);
	const compared = recent.slice(-VALUES_NEEDED).filter(({ benchmark }) => benchmark !== undefined);
	const ahead = compared.map(
		({ value, benchmark }) => Math.sign(roundedTo9(value!) - roundedTo9(benchmark!)) * (polarity === 'low' ? -1 : 1)
	);
	const sided = polarity === 'none' ? [] : ahead;
	const [worse, better] = [sided.filter((side) => side < 0).length, sided.filter((side) => side > 0).length];
	const counts = { worse, better, of: compared.length };
	if (compared.length < VALUES_NEEDED || polarity === 'none') return { ...counts, verdict: 'not compared' };
	return { ...counts, verdict: worse === VALUES_NEEDED ? 'worse throughout' : better === VALUES_NEEDED ? 'better throughout' : 'mixed' };
}
