import { describe, expect, it } from 'vitest';
import { gpWorkforceCcg } from '../../../scripts/importers/gp-workforce-ccg.ts';
import { faults, importLines, lenient, listed } from './importing.ts';

// lines 1 and 2 of the rates of NHS Digital's count, as held
const HEADER = 'ccg19cd,ccg19nm,IMD_SCORE,TOTAL_POP,NEED_ADJ_POP,GP_HC_100k,GP_FTE_100k,NURSE_FTE_100k,DPC_FTE_100k,ADMIN_FTE_100k,year';
const LINE = 'E38000001,"NHS Airedale, Wharfedale and Craven CCG",20.194,159169,165568.52708759042,67.8,49.89,27.02,12.16,100.94,2015';

describe('the staff of GP practices', () => {
	it('reads three rates of a year, with the posts that each makes of the people, so that mergers can be added up', () => {
		const told = listed(importLines(gpWorkforceCcg, [HEADER, LINE])).sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
		expect(told.map(({ indicator, map, period, value, denominator }) => [indicator, map, period, value, denominator].join(' '))).toEqual([
			'gp-workforce 2019-04 2015 49.89 159169',
			'practice-direct-care-workforce 2019-04 2015 12.16 159169',
			'practice-nurse-workforce 2019-04 2015 27.02 159169'
		]);
		// 49.89 x 159,169 / 100,000
		expect(told[0]?.numerator).toBeCloseTo(79.4094, 4);
	});
	it('holds a row whose year is none', () => {
		const outcome = importLines(lenient(gpWorkforceCcg, 1), [HEADER, LINE.replace(/2015$/, '2015/16')]);
		expect(faults(outcome)).toEqual(['74: is held: not a year']);
	});
});
