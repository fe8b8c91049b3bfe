import type { Period, PeriodKind } from '#lib/domain/period.ts';
import { calendarYear, financialYear, quarter, threeYears } from './periods.ts';

/** A survey of patients in two waves of one financial year, "July 2015 to March 2016". */
function surveyYear(text: string): Period | undefined {
	const [, first, last] = /^July (\d{4}) to March (\d{4})$/.exec(text) ?? [];
	return first === undefined ? undefined : financialYear(`${first}/${last}`);
}

const READERS: Partial<Record<PeriodKind, (text: string) => Period | undefined>> = {
	'calendar-year': calendarYear,
	'financial-year': (text) => financialYear(text) ?? surveyYear(text),
	'rolling-3y': threeYears,
	quarter: (text) => quarter(text.replace(/^quarter\s+/i, 'Q'))
};

/**
 * A "Reporting period" of the CCG Outcomes Indicator Set as a period of the kind that the catalogue names: "2019", "2015/16",
 * "July 2015 to March 2016"
 * (the two waves of a survey), "2013-2015" or "Quarter 1 2014/15"; `undefined` for one of another kind, such as a year to another month.
 */
export function outcomePeriod(text: string, kind: PeriodKind): Period | undefined {
	return READERS[kind]?.(text.trim());
}
