import type { Period, PeriodKind } from '#lib/domain/period.ts';
import { calendarYear, financialYear, labelled, quarter, threeYears } from './periods.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Jan 2020" or "January 2020" as 2020-01. */
function monthLabel(text: string): string | undefined {
	const match = /^([a-z]{3})[a-z]* (\d{4})$/i.exec(text);
	const month = match ? MONTHS.indexOf(match[1]!.toLowerCase()) + 1 : 0;
	return match && month > 0 ? `${match[2]}-${String(month).padStart(2, '0')}` : undefined;
}

/** A quarter of a calendar year, "2019 Q3", is July to September 2019 and so the second of the financial year. */
function calendarQuarter(text: string): Period | undefined {
	const match = /^(\d{4}) Q([1-4])$/.exec(text);
	if (!match) return undefined;
	const [year, number] = [Number(match[1]), Number(match[2])];
	return number === 1 ? quarter(`${year - 1}/${year} Q4`) : quarter(`${year}/${year + 1} Q${number - 1}`);
}

/** A whole financial year counted up by quarters: "2019/20 Q1-Q4" or "2019/20 Q1 - 2019/20 Q4". */
function fourQuarters(text: string): Period | undefined {
	const match = /^(\d{4}\/\d{2}) Q1 ?- ?(?:\1 )?Q4$/.exec(text);
	return match ? financialYear(match[1]!) : undefined;
}

const READERS: Readonly<Record<PeriodKind, (text: string) => Period | undefined>> = {
	month: (text) => labelled(monthLabel(text) ?? '', 'month'),
	quarter: (text) => quarter(text) ?? calendarQuarter(text),
	'half-year': () => undefined,
	'financial-year': (text) => financialYear(text) ?? fourQuarters(text),
	'calendar-year': calendarYear,
	'rolling-3y': threeYears,
	snapshot: (text) => labelled(monthLabel(text) ?? '', 'snapshot')
};

/**
 * What a "Time period" of Fingertips names, for an indicator told by periods of a kind: 2019/20, "2019/20 Q3", "2019 Q3",
 * "Jan 2020", "2015 - 17"; `undefined` where it is of another kind, as several pooled financial years are.
 */
export function fingertipsPeriod(text: string, kind: PeriodKind): Period | undefined {
	return READERS[kind](text.trim());
}
