import { monthsIn, type PeriodKind } from '#lib/domain/period.ts';
import type { RegisterPeriod } from '#lib/domain/persistence/register.ts';
import type { Issue } from '../series.ts';

/** The periods of a series in their order, those that no file holds among them. */
export interface Schedule {
	readonly every: RegisterPeriod;
	/** From one period to the next. */
	readonly step: number;
	/** Oldest first; `undefined` where the series has a gap. */
	readonly slots: readonly (Issue | undefined)[];
}

const STEPS: Readonly<Record<Exclude<PeriodKind, 'snapshot'>, number>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	'financial-year': 12,
	'calendar-year': 12,
	'rolling-3y': 12
};

/** Months from one day's month to another's. */
const apart = (from: string, to: string): number => monthsIn({ starts: from, ends: to }) - 1;

/** What is held at a day comes as often as the two issues that lie nearest: by the month, quarter, half-year or year. */
function stepOfSnapshots(issues: readonly Issue[]): number {
	const gaps = issues.slice(1).map((issue, at) => apart(issues[at]!.period.ends, issue.period.ends));
	const least = Math.min(12, ...gaps.filter((gap) => gap > 0));
	return [6, 3, 1].reduce((step, shorter) => (least <= shorter ? shorter : step), 12);
}

function registerPeriod(kind: PeriodKind, step: number): RegisterPeriod {
	if (kind === 'rolling-3y') return 'pooled';
	return step === 1 ? 'month' : step === 3 ? 'quarter' : step === 6 ? 'half-year' : 'year';
}

/** The scheduled periods of a series from its first issue to its last, given oldest first; throws where there is none. */
export function scheduleOf(issues: readonly Issue[], kind: PeriodKind): Schedule {
	const [first] = issues;
	if (!first) throw new Error('A series without issues has no schedule.');
	const step = kind === 'snapshot' ? stepOfSnapshots(issues) : STEPS[kind];
	const slots: (Issue | undefined)[] = [];
	for (const issue of issues) {
		const at = Math.round(apart(first.period.ends, issue.period.ends) / step);
		while (slots.length < at) slots.push(undefined);
		slots[at] = issue;
	}
	return { every: registerPeriod(kind, step), step, slots };
}
