import { expect, it } from 'vitest';
import { PERIOD_KINDS, type PeriodKind } from '#lib/domain/period.ts';
import { fingertipsPeriod } from '../../../scripts/importers/fingertips-periods.ts';

// The labels are those of TimePeriodFormatterTest in ukhsa-collaboration/fingertips-open, which made them.
it.each<[string, PeriodKind, string]>([
	['2006/07', 'financial-year', '2006/07'],
	['2006/07 Q1-Q4', 'financial-year', '2006/07'],
	['2006/07 Q1 - 2006/07 Q4', 'financial-year', '2006/07'],
	['2006/07 Q4', 'quarter', '2006/07 Q4'],
	['2006 Q1', 'quarter', '2005/06 Q4'],
	['2006 Q4', 'quarter', '2006/07 Q3'],
	['2006', 'calendar-year', '2006'],
	['2006 - 08', 'rolling-3y', '2006-08'],
	['Jan 2009', 'month', '2009-01'],
	['Dec 2009', 'month', '2009-12'],
	['Mar 2020', 'snapshot', '2020-03']
])('reads “%s” as a %s', (text, kind, label) => {
	expect(fingertipsPeriod(text, kind)).toMatchObject({ label, kind });
});

it.each<[string, PeriodKind]>([
	['2017/18 - 19/20', 'financial-year'],
	['2017/18 - 19/20', 'rolling-3y'],
	['2006 - 07', 'rolling-3y'],
	['2006/08', 'financial-year'],
	['2006/07 Q5', 'quarter'],
	['2006/07 Q1-Q3', 'financial-year'],
	['2006/07 Q1 - 2007/08 Q4', 'financial-year'],
	['2006/07 Q2 - 2007/08 Q1', 'financial-year'],
	['Aug 2006 - Jul 2007', 'calendar-year'],
	['Jan 2009 - Dec 2009', 'month'],
	['13 2009', 'month'],
	['2019', 'financial-year'],
	['2019/20', 'calendar-year'],
	['', 'financial-year']
])('does not take “%s” for a %s', (text, kind) => {
	expect(fingertipsPeriod(text, kind)).toBeUndefined();
});

it('takes no label for a half-year, which Fingertips does not have', () => {
	for (const kind of PERIOD_KINDS) expect(fingertipsPeriod('2019/20 H1', kind)).toBeUndefined();
});
