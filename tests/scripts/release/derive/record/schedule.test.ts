import { describe, expect, it } from 'vitest';
import { periodOf, type PeriodKind } from '#lib/domain/period.ts';
import { scheduleOf } from '../../../../../scripts/release/derive/record/schedule.ts';

const issues = (kind: PeriodKind, ...labels: string[]) =>
	labels.map((label) => ({ period: periodOf(label, kind, '03-31')!, maps: new Map(), england: undefined }));
const slots = (kind: PeriodKind, ...labels: string[]) => {
	const { every, slots } = scheduleOf(issues(kind, ...labels), kind);
	return [every, slots.map((slot) => slot?.period.label)];
};

describe('scheduleOf', () => {
	it('leaves a place for a quarter that no file holds, as talking therapies have for July to September 2020', () => {
		expect(slots('quarter', '2020/21 Q1', '2020/21 Q3')).toEqual(['quarter', ['2020/21 Q1', undefined, '2020/21 Q3']]);
	});

	it('counts three years pooled by the year in which they end', () => {
		expect(slots('rolling-3y', '2011-13', '2012-14', '2014-16')).toEqual(['pooled', ['2011-13', '2012-14', undefined, '2014-16']]);
	});

	it.each([
		['month', ['2015-04', '2015-06', '2015-07'], 4],
		['quarter', ['2015-03', '2015-06'], 2],
		['half-year', ['2015-03', '2015-09'], 2],
		['year', ['2015-03', '2017-03'], 2],
		['year', ['2015-03'], 1]
	])('takes snapshots to come by the %s where the nearest two lie as far apart', (every, labels, count) => {
		const found = scheduleOf(issues('snapshot', ...labels), 'snapshot');
		expect([found.every, found.slots.length]).toEqual([every, every === 'year' && labels.length === 2 ? 3 : count]);
	});

	it('refuses a series without issues', () => {
		expect(() => scheduleOf([], 'month')).toThrow('has no schedule');
	});
});
