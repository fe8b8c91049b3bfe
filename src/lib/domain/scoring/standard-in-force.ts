import { roundedTo9 } from '../statistics/rounding.ts';

/** A threshold with the days on which it was in force, both counted; no last day = still in force. YYYY-MM-DD. */
export interface DatedStandard {
	readonly from: string;
	readonly until?: string | null | undefined;
}

/**
 * The standard by which a period is judged: the one in force on its last day. `undefined` where there was none, so that England is
 * what figures are held against, and where two were, which the catalogue refuses (methods.md section 14).
 */
export function standardInForce<S extends DatedStandard>(rows: readonly S[], periodEnd: string): S | undefined {
	const inForce = rows.filter(({ from, until }) => from <= periodEnd && (!until || periodEnd <= until));
	return inForce.length === 1 ? inForce[0] : undefined;
}

/** Whether a value meets a standard: at the standard it does (methods.md section 14), both sides rounded to 9 decimals. */
export function meetsStandard(value: number, standard: { readonly value: number; readonly sense: 'at-least' | 'at-most' }): boolean {
	const [own, threshold] = [roundedTo9(value), roundedTo9(standard.value)];
	return standard.sense === 'at-least' ? own >= threshold : own <= threshold;
}
