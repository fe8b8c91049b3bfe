import { expect, it } from 'vitest';
import { outcomePeriod } from '../../../scripts/importers/ois-periods.ts';

it.each([
	['2019', 'calendar-year', '2019'],
	['2015/16', 'financial-year', '2015/16'],
	['July 2015 to March 2016', 'financial-year', '2015/16'],
	['2013-2015', 'rolling-3y', '2013-15'],
	['Quarter 1 2014/15', 'quarter', '2014/15 Q1']
] as const)('reads %s as a %s', (text, kind, label) => {
	expect(outcomePeriod(text, kind)?.label).toBe(label);
});
it.each([
	['January 2016 to December 2016 (Provisional)', 'calendar-year'],
	['2015/16', 'calendar-year'],
	['July 2015 to March 2017', 'financial-year'],
	['2019', 'month']
] as const)('reads no period out of %s where a %s is meant', (text, kind) => {
	expect(outcomePeriod(text, kind)).toBeUndefined();
});
