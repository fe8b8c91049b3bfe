import type { Period } from '#lib/domain/period.ts';
import { wholeAt } from './cells.ts';
import type { Source, SourceDeclaration, Statement } from './contract.ts';
import { listOfMonth } from './hospital-activity.ts';

/** NHS England's own commissioning: no place, but a part of England. */
export const NO_PLACE = 'X24';

/** The column of emergency admissions, under our name for it: the one that shows whether a return is complete. */
export const EMERGENCIES = 'emergency';

/** Why an incomplete month takes no part in scores. */
export const INCOMPLETE =
	'Emergency admissions are under 60% of what is usual here in the 18 months before and after: a hospital is missing from the return.';

/** Every indicator of the monthly activity return, with our name of its column. */
export const HOSPITAL_SERIES = [
	{ indicator: 'emergency-admissions-rate', column: EMERGENCIES },
	{ indicator: 'elective-admissions-rate', column: 'planned' },
	{ indicator: 'gp-referrals-rate', column: 'referrals' },
	{ indicator: 'first-outpatient-rate', column: 'outpatients' }
] as const;

/** A row of the return: whose it is, in which month, and whether a hospital is missing from it. */
export interface ReturnLine {
	readonly source: Source;
	readonly code: string;
	readonly period: Period;
	readonly doubted: boolean;
}

/** The four counts of a CCG in a month, read on the list of CCGs of that month. */
export function* readCcgMonth({ source, code, period, doubted }: ReturnLine, declares: SourceDeclaration): Generator<Statement> {
	for (const { indicator, column } of HOSPITAL_SERIES) {
		const at = { ...source, column };
		const cell = wholeAt(at, declares);
		const doubt = doubted && column === EMERGENCIES && 'value' in cell ? { suspect: INCOMPLETE } : {};
		yield { indicator, area: code, period, map: listOfMonth(period.label), at, ...cell, ...doubt };
	}
}
