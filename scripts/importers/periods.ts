import { periodOf, type Period, type PeriodKind } from '#lib/domain/period.ts';

const known = new Map<string, Period | undefined>();

/** The period of one of the app's own labels, remembered, since files repeat it on each row; `undefined` as `periodOf`. */
export function labelled(label: string, kind: PeriodKind, snapshotDay?: string): Period | undefined {
	const key = `${kind}|${label}|${snapshotDay ?? ''}`;
	if (!known.has(key)) known.set(key, periodOf(label, kind, snapshotDay));
	return known.get(key);
}

/** "2015/16" of first and second year, where the second follows the first, also over a century's end. */
function yearLabel(first: string, second: string): string | undefined {
	const follows = (Number(first) + 1) % (second.length === 4 ? 10_000 : 100) === Number(second);
	return follows ? `${first}/${second.slice(-2)}` : undefined;
}

/** A financial year written 2015/16, 2015-16, 2015/2016 or 2015-2016, also with spaces or an en dash; `undefined` otherwise. */
export function financialYear(text: string): Period | undefined {
	const match = /^(\d{4})\s*[-/\u2013]\s*(\d{2}|\d{4})$/.exec(text.trim());
	const label = match ? yearLabel(match[1]!, match[2]!) : undefined;
	return label === undefined ? undefined : labelled(label, 'financial-year');
}

/** A quarter of a financial year written "Q4 2015/16", "2015/16 Q4" or "Q4-2015-2016", in the spellings of the year above. */
export function quarter(text: string): Period | undefined {
	const match = /^(?:Q([1-4])[\s-]+(\d{4}\S+)|(\d{4}\S+)[\s-]+Q([1-4]))$/i.exec(text.trim());
	const year = match ? financialYear(match[2] ?? match[3]!) : undefined;
	return year && labelled(`${year.label} Q${match![1] ?? match![4]}`, 'quarter');
}

/** Three pooled calendar years written 2015-17, 2015-2017, 2015/2017 or "2015 - 17"; `undefined` where they are not three. */
export function threeYears(text: string): Period | undefined {
	const match = /^(\d{4})\s*[-/\u2013]\s*(\d{2}|\d{4})$/.exec(text.trim());
	return match ? labelled(`${match[1]}-${match[2]!.slice(-2)}`, 'rolling-3y') : undefined;
}

/** A calendar year written with four digits. */
export function calendarYear(text: string): Period | undefined {
	return labelled(text.trim(), 'calendar-year');
}

/** A month written 2015-04 or by its first day, 2015-04-01; `undefined` for any other day. */
export function month(text: string): Period | undefined {
	const match = /^(\d{4}-\d{2})(?:-01)?$/.exec(text.trim());
	return match ? labelled(match[1]!, 'month') : undefined;
}
