import { expect, it } from 'vitest';
import { onsCancerSurvivalCcg } from '../../../scripts/importers/ons-cancer-survival-ccg.ts';
import { saidOf } from '../../support/published-lines.ts';

// lines 1, 2, 3 and 4 of the table of bowel cancer, which begins with a byte order mark, has a column without a name, and
// prints b_04 for ub_04
const BOWEL = [
	'\uFEFFCancer,Geography code,Geography,,survival_01,lb_01,ub_01,survival_02,lb_02,ub_02,survival_03,lb_03,ub_03,survival_04,lb_04,b_04,survival_05,lb_05,ub_05,survival_06,lb_06,ub_06,survival_07,lb_07,ub_07,survival_08,lb_08,ub_08,survival_09,lb_09,ub_09,survival_10,lb_10,ub_10,survival_11,lb_11,ub_11,survival_12,lb_12,ub_12,survival_13,lb_13,ub_13,survival_14,lb_14,ub_14,survival_15,lb_15,ub_15,survival_16,lb_16,ub_16',
	'Colorectal,E92000001,England,1,73.1,72.9,73.3,73.7,73.6,73.9,74.3,74.2,74.4,74.9,74.8,75.0,75.4,75.3,75.5,75.9,75.8,76.0,76.4,76.3,76.5,76.9,76.8,77.0,77.4,77.3,77.5,77.9,77.8,78.0,78.4,78.3,78.4,78.9,78.8,79.0,79.3,79.2,79.4,79.7,79.6,79.8,80.2,80.1,80.3,80.6,80.5,80.7',
	'Colorectal,E56000003,West Yorkshire and Harrogate,1,73.2,72.4,74.0,73.8,73.1,74.5,74.2,73.6,74.8,74.9,74.3,75.4,75.4,74.9,75.9,75.8,75.3,76.2,76.2,75.8,76.6,76.7,76.3,77.1,77.2,76.8,77.6,77.7,77.3,78.1,78.1,77.7,78.5,78.6,78.2,79.1,79.0,78.5,79.5,79.6,79.0,80.1,79.9,79.3,80.5,80.5,79.8,81.1',
	'Colorectal,E38000001,"NHS Airedale, Wharfedale and Craven CCG",1,76.8,74.0,79.4,77.2,74.8,79.5,77.3,75.1,79.3,77.1,75.0,79.1,78.1,76.4,79.8,78.0,76.3,79.6,77.9,76.4,79.3,78.6,77.2,79.9,78.8,77.5,80.0,78.7,77.3,80.1,79.4,78.0,80.8,80.1,78.6,81.5,80.1,78.3,81.7,80.4,78.5,82.2,80.6,78.6,82.5,80.9,78.6,82.9'
];
// lines 1 and 4 of the table of lung cancer
const LUNG = [
	'Cancer,Geography code,Geography,survival_01,lb_01,ub_01,survival_02,lb_02,ub_02,survival_03,lb_03,ub_03,survival_04,lb_04,ub_04,survival_05,lb_05,ub_05,survival_06,lb_06,ub_06,survival_07,lb_07,ub_07,survival_08,lb_08,ub_08,survival_09,lb_09,ub_09,survival_10,lb_10,ub_10,survival_11,lb_11,ub_11,survival_12,lb_12,ub_12,survival_13,lb_13,ub_13,survival_14,lb_14,ub_14,survival_15,lb_15,ub_15,survival_16,lb_16,ub_16',
	'Lung,E38000001,"NHS Airedale, Wharfedale and Craven CCG",29.0,26.6,31.4,28.6,26.6,30.8,30.2,28.2,32.3,30.7,29.0,32.5,31.0,29.4,32.6,32.5,31.1,33.9,33.0,31.7,34.4,34.8,33.4,36.2,35.0,33.7,36.3,36.1,34.7,37.5,37.2,35.6,38.8,38.0,36.2,39.7,38.5,36.8,40.3,39.2,37.1,41.2,40.7,38.4,42.9,41.5,39.0,44.0'
];
const said = (file: string, lines: readonly string[]) => saidOf(onsCancerSurvivalCcg, { [file]: `${lines.join('\n')}\n` });
const first = { area: 'E38000001', map: '2018-04' };
it('reads sixteen years of England and of a CCG with their limits, and leaves larger areas out', () => {
	const bowel = said('crc_survival_trends.csv', BOWEL);
	expect(bowel).toHaveLength(33);
	expect(bowel[15]).toMatchObject({ area: 'E92000001', period: '2016', value: 80.6, lower: 80.5, upper: 80.7 });
	expect(bowel[16]).toEqual({ leftOut: 'cancer alliance', rows: 1 });
	expect(bowel[17]).toMatchObject({
		...first,
		indicator: 'colorectal-cancer-survival',
		period: '2001',
		value: 76.8,
		lower: 74,
		upper: 79.4
	});
});

it('finds the upper limit of 2004 under its misprinted name and under its own', () => {
	const at2004 = (file: string, lines: readonly string[]) =>
		said(file, lines).find(({ area, period }) => area === 'E38000001' && period === '2004');
	expect(at2004('crc_survival_trends.csv', BOWEL)).toMatchObject({ value: 77.1, lower: 75, upper: 79.1 });
	expect(at2004('lungca_survival_trends.csv', LUNG)).toMatchObject({ value: 30.7, lower: 29, upper: 32.5 });
});
