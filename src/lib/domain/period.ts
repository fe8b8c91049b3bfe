/** How often a series speaks, which decides how its labels are read. */
export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'financial-year', 'calendar-year', 'rolling-3y', 'snapshot'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of time with the label that the app writes: both days are included, as YYYY-MM-DD. */
export interface Period {
	readonly label: string;
	readonly kind: PeriodKind;
	readonly starts: string;
	readonly ends: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The last day of a month (1 to 12) as YYYY-MM-DD. */
function monthEnd(year: number, month: number): string {
	return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

/** The first year of "2015/16" or "2015-16", or `undefined` where the second year does not follow. */
function firstYear(first: string, second: string, apart: number): number | undefined {
	const year = Number(first);
	return (year + apart) % 100 === Number(second) ? year : undefined;
}

type Reader = (label: string, snapshotDay?: string) => Omit<Period, 'label' | 'kind'> | undefined;

const month: Reader = (label) => {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(label);
	return match ? { starts: `${label}-01`, ends: monthEnd(Number(match[1]), Number(match[2])) } : undefined;
};

const READERS: Record<PeriodKind, Reader> = {
	month,
	quarter: (label) => {
		const match = /^(\d{4})\/(\d{2}) Q([1-4])$/.exec(label);
		const year = match ? firstYear(match[1]!, match[2]!, 1) : undefined;
		if (!match || year === undefined) return undefined;
		const quarter = Number(match[3]);
		const first = quarter === 4 ? 1 : 1 + quarter * 3;
		const at = quarter === 4 ? year + 1 : year;
		return { starts: `${at}-${two(first)}-01`, ends: monthEnd(at, first + 2) };
	},
	'half-year': (label) => {
		const match = /^(\d{4})\/(\d{2}) H([12])$/.exec(label);
		const year = match ? firstYear(match[1]!, match[2]!, 1) : undefined;
		if (!match || year === undefined) return undefined;
		return match[3] === '1' ? { starts: `${year}-04-01`, ends: `${year}-09-30` } : { starts: `${year}-10-01`, ends: `${year + 1}-03-31` };
	},
	'financial-year': (label) => {
		const match = /^(\d{4})\/(\d{2})$/.exec(label);
		const year = match ? firstYear(match[1]!, match[2]!, 1) : undefined;
		return year === undefined ? undefined : { starts: `${year}-04-01`, ends: `${year + 1}-03-31` };
	},
	'calendar-year': (label) => (/^\d{4}$/.test(label) ? { starts: `${label}-01-01`, ends: `${label}-12-31` } : undefined),
	'rolling-3y': (label) => {
		const match = /^(\d{4})-(\d{2})$/.exec(label);
		const year = match ? firstYear(match[1]!, match[2]!, 2) : undefined;
		return year === undefined ? undefined : { starts: `${year}-01-01`, ends: `${year + 2}-12-31` };
	},
	snapshot: (label, snapshotDay) => {
		if (/^\d{4}$/.test(label)) {
			return snapshotDay ? { starts: `${label}-${snapshotDay}`, ends: `${label}-${snapshotDay}` } : undefined;
		}
		return month(label);
	}
};

/**
 * The period that a label of the app's own grammar names: month and snapshot `2015-04`, quarter `2015/16 Q4` (of the
 * financial year), half-year `2015/16 H1`, financial year `2015/16`, calendar year `2016`, rolling three years `2015-17`.
 * A snapshot known by its year alone needs the day (`MM-DD`) that its source is dated to. `undefined` where the label is
 * not of its kind.
 */
export function periodOf(label: string, kind: PeriodKind, snapshotDay?: string): Period | undefined {
	const days = READERS[kind](label, snapshotDay);
	return days && { label, kind, ...days };
}

/** The months from the first day's to the last day's, both counted: 12 for a year. */
export function monthsIn(period: Pick<Period, 'starts' | 'ends'>): number {
	const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	return month(period.ends) - month(period.starts) + 1;
}

/** The same day some years earlier or later, as YYYY-MM-DD; 29 February becomes 28. */
export function yearsFrom(day: string, years: number): string {
	const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
	return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved;
}
