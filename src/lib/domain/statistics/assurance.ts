import type { Polarity } from '../indicator.ts';
import type { MaybeLimits } from './limits.ts';
import { roundedTo9 } from './rounding.ts';

/** Whether a process as it is will meet its standard. */
export type Assurance = 'consistently passes' | 'consistently fails' | 'inconsistent';

/**
 * What the last control limits say of a standard: it lies outside them on the one side or the other, strictly, or between them.
 * `undefined` where a limit, the standard or a good direction is missing (NHS England, Making Data Count).
 */
export function assurance({ lower, upper }: MaybeLimits, target: number | undefined, polarity: Polarity): Assurance | undefined {
	if (lower === undefined || upper === undefined || target === undefined || polarity === 'none') return undefined;
	const [above, below] = [roundedTo9(target) > roundedTo9(upper), roundedTo9(target) < roundedTo9(lower)];
	if (!above && !below) return 'inconsistent';
	return above === (polarity === 'high') ? 'consistently fails' : 'consistently passes';
}
