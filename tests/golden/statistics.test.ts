import { expect, it } from 'vitest';
import { answerTo } from '../../scripts/calc/answer.ts';
import { differences } from '../support/agreement.ts';

/** Question and answer, and what it shows: numbers agree to 1e-9, numbers in quotes to the digits shown. */
type Case = readonly [fn: string, input: object, expected: unknown, what: string];

const PHE = 'published test data of PHEindicatormethods';
const OWN = 'computed apart from the app, methods.md section 26';
const FINGERTIPS = 'result published by Fingertips, numbers computed apart from the app';
const DOTS = 'published by NHSRplotthedots';

const ONE_LEAP = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const BASELINE = [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304];
const RECORD = [0.44, 0.45, 0.41, 0.48, 0.47, 0.49, 0.46, 0.44];
const P_VALUES = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
const many = <T>(length: number, value: T): T[] => Array.from({ length }, () => value);
const kept = (first: number, of: number): boolean[] => [...many(first, true), ...many(of - first, false)];

const diabetes = {
	values: [7.0826, 7.1085, 7.2571, 7.4528, 7.6554],
	lower95: [7.0754, 7.1013, 7.2499, 7.4456, 7.6481],
	upper95: [7.094, 7.1199, 7.2684, 7.4643, 7.6669],
	kind: 'proportion',
	polarity: 'none'
};
/** The last value is mistyped in the source as 120/7742. */
const cancer = {
	values: [126.9341, 125.829, 121.5234, 122.3782, 120.7742],
	lower95: [125.9343, 124.8371, 120.5533, 121.4012, 119.8035],
	upper95: [127.94, 126.8268, 122.4993, 123.361, 121.7507],
	kind: 'dsr',
	polarity: 'low'
};
const withoutFirst = { ...cancer, values: [null, ...cancer.values.slice(1)] };

const intervals: readonly Case[] = [
	['wilson', { x: 65, n: 100, level: 0.95 }, { lower: 0.55254443296888, upper: 0.736357517569025 }, PHE],
	['wilson', { x: 65, n: 100, level: 0.998 }, { lower: 0.495494657407043, upper: 0.77835406140897 }, PHE],
	['wilson', { x: 1, n: 100, level: 0.95 }, { lower: 0.00176743206414065, upper: 0.0544861961787053 }, PHE],
	['byar', { x: 65, level: 0.95 }, { lower: 50.1631877104595, upper: 82.8491385459398 }, PHE],
	['byar', { x: 65, level: 0.998 }, { lower: 42.8802614714802, upper: 94.000290844318 }, PHE],
	[
		'crudeRate',
		{ x: 1, n: 100, multiplier: 100, level: 0.95 },
		{ value: 1, lower: 0.0253178079842899, upper: 5.5716433909389, method: 'exact' },
		PHE
	],
	[
		'crudeRate',
		{ x: 20, n: 100, multiplier: 100, level: 0.95 },
		{ value: 20, lower: 12.2114288348759, upper: 30.8898803691971, method: 'byar' },
		PHE
	],
	[
		'dsr',
		{
			strata: [
				{ events: 40, population: 9000, standard: 500 },
				{ events: 60, population: 7000, standard: 300 },
				{ events: 25, population: 2000, standard: 200 }
			],
			multiplier: 100_000,
			level: 0.95
		},
		{ value: '729.365079365', lower: '599.031415071', upper: '878.236420358' },
		OWN
	],
	['meanInterval', { mean: 50, sd: 8, n: 16, level: 0.95 }, { lower: '45.737100909', upper: '54.262899091' }, OWN],
	['seFromLimits', { lower: 7.6481, upper: 7.6669, level: 0.95 }, '0.004796006495', OWN],
	[
		'recordVerdict',
		{ values: RECORD, benchmarks: many(8, 0.5), polarity: 'high' },
		{ worse: 8, better: 0, of: 8, verdict: 'worse throughout' },
		OWN
	],
	[
		'recordVerdict',
		{ values: [...RECORD.slice(0, 7), 0.51], benchmarks: many(8, 0.5), polarity: 'high' },
		{ worse: 7, better: 1, of: 8, verdict: 'mixed' },
		OWN
	],
	[
		'recordVerdict',
		{ values: RECORD.slice(0, 7), benchmarks: many(7, 0.5), polarity: 'high' },
		{ worse: 7, better: 0, of: 7, verdict: 'not compared' },
		OWN
	],
	['seFromVariation', { values: ONE_LEAP }, 1 / 1.128, OWN],
	['seFromVariation', { values: ONE_LEAP.slice(0, 7) }, null, OWN],
	[
		'differenceInterval',
		{ a: { value: 0.8, lower: 0.691838654, upper: 0.877013606 }, b: { value: 0.6, lower: 0.490480429, upper: 0.700401391 } },
		{ value: '0.2', lower: '0.0524', upper: '0.3339' },
		'56/70 and 48/80 with rounded Wilson limits; printed by Newcombe 1998, quoted from memory'
	],
	...[
		[4, 1, 'better'],
		[3, 2, 'similar'],
		[2, 3, 'similar'],
		[1, 4, 'worse']
	].map(([value, benchmark, verdict]): Case => [
		'compare',
		{ lower: Number(value) - 1.1, upper: Number(value) + 1.1, benchmark, polarity: 'high' },
		verdict,
		'published by Fingertips'
	])
];

const comparisons: readonly Case[] = [
	[
		'falseDiscovery',
		{ p: P_VALUES, q: 0.05 },
		{ rejected: kept(4, 15) },
		'printed by Benjamini and Hochberg 1995, quoted from memory, recomputed'
	],
	['falseDiscovery', { p: [0.01, 0.02, 0.03, 0.5], q: 0.05 }, { rejected: kept(3, 4), adjusted: [0.04, 0.04, 0.04, 0.5] }, OWN],
	[
		'peopleGap',
		{ value: 58, lower: 55.1, upper: 60.9, standard: 66.7, denominator: 2500, polarity: 'high', multiplier: 100 },
		{ people: 218, low: 145, high: 290, met: false },
		OWN
	],
	['gradient', { rank: [0, 0.5, 1], rate: [500, 800, 1100], population: [3, 1, 4] }, { agi: 600, rgi: 0.75 }, OWN],
	['areaGradient', { imd: [1, 2, 3], value: [60, 56, 50], population: [100, 200, 100] }, { slope: '-13.333333' }, OWN]
];

const series: readonly Case[] = [
	['trend', diabetes, { slope: '0.148799263', chi2: '9740.1022', result: 'increasing' }, `diabetes prevalence, England; ${FINGERTIPS}`],
	[
		'trend',
		cancer,
		{ slope: '-1.570716865', chi2: '97.0953207', result: 'decreasing, getting better' },
		`under-75 cancer mortality, England; ${FINGERTIPS}`
	],
	[
		'trend',
		withoutFirst,
		{ slope: null, chi2: null, result: 'cannot be calculated', reason: 'too few points' },
		'four points; published by Fingertips'
	],
	[
		'spc',
		{ values: ONE_LEAP, screen: true },
		{ mean: '1.94444', lower: '-0.715556', upper: '4.604444', labels: ONE_LEAP.map((y) => (y === 10 ? 'Above UCL' : 'Common Cause')) },
		DOTS
	],
	['spc', { values: ONE_LEAP, screen: false }, { mean: '1.94444', lower: '-3.062614', upper: '6.951503' }, DOTS],
	[
		'spc',
		{ values: [2, 1, 2, 3, 4, 5, 6, 7, 3] },
		{ labels: ['Common Cause', ...many(7, '7 Point Trend (Increasing)'), 'Common Cause'] },
		'computed from the rules of NHSRplotthedots'
	],
	[
		'xmrBaseline',
		{ values: BASELINE, baseline: 20, screen: false },
		{ mean: 300.5, lower: '279.78', upper: '321.22' },
		'published as 300.5, 279.7833, 321.2167 by NHS England with the factor 2.6596'
	],
	['assurance', { lower: 1, upper: 3, target: 4, polarity: 'high' }, 'consistently fails', DOTS],
	['assurance', { lower: 5, upper: 7, target: 4, polarity: 'high' }, 'consistently passes', DOTS],
	['assurance', { lower: 1, upper: 5, target: 4, polarity: 'high' }, 'inconsistent', DOTS],
	[
		'mergeCounts',
		{
			parts: [
				{ x: 120, n: 400 },
				{ x: 90, n: 200 }
			]
		},
		{ x: 210, n: 600, value: 0.35 },
		OWN
	],
	[
		'mergeMeans',
		{
			parts: [
				{ value: 70, se: 2, population: 1 },
				{ value: 80, se: 1, population: 3 }
			]
		},
		{ value: 77.5, se: '0.901387819', estimated: true },
		OWN
	],
	['register', { period: 'quarter', history: '.FFFfFFF' }, { status: 'persistent', duration: 7 }, OWN],
	['register', { period: 'year', history: 'F.FF' }, { status: 'persistent', duration: 2 }, OWN],
	['register', { period: 'year', history: 'FFF-' }, { status: 'persistent', duration: 3, silent: 1 }, OWN],
	['register', { period: 'quarter', history: 'ffffffff' }, { status: 'watch' }, OWN],
	['register', { period: 'quarter', history: 'FFFFFF..' }, { status: 'not on the register' }, OWN],
	['register', { period: 'year', history: 'pppp' }, { status: 'below, not tested' }, OWN],
	['register', { period: 'year', history: 'FFF', improving: true }, { status: 'improving' }, OWN]
];

const schemes: readonly Case[] = [
	[
		'funnel',
		{
			kind: 'ratio',
			transform: 'logarithm',
			trim: 'drop 10%',
			numerator: [100, 150, 180, 80, 120, 225],
			denominator: [108, 112, 165, 95, 100, 220]
		},
		{ phi: '2.948033175', tau2: '0.019477530578', zOverdispersed: { 1: '1.733324541' } },
		'output of FunnelPlotR'
	],
	['arcsineZ', { p: 0.62, n: 400, target: 0.667 }, '-1.963565073', OWN],
	['band', { z: -1.963565073 }, 0, OWN],
	['iafReplay', { bands: many(40, 1), leadership: 1, finance: 1, outstandingFrom: 1.45 }, { score: 1, rating: 'Good' }, OWN],
	[
		'iafReplay',
		{ bands: [...many(20, 2), ...many(20, 1)], leadership: 2, finance: 2, outstandingFrom: 1.45 },
		{ score: 1.75, rating: 'Outstanding' },
		OWN
	],
	[
		'iafReplay',
		{ bands: [...many(16, 2), ...many(24, 1)], leadership: 1, finance: 2, outstandingFrom: 1.45 },
		{ score: 1.45, rating: 'Outstanding' },
		OWN
	],
	[
		'bcfPayment',
		{ baseline: [9000, 8800, 8900, 9300], reduction: 0.035, actual: [8800, 8600, 8700, 8950], unitValue: 1490 },
		{ planned: 1260, pot: 1_877_400, payments: [298_000, 298_000, 298_000, 521_500], total: 1_415_500, retained: 461_900 },
		OWN
	],
	['bcfNet', { gross: 3.75, growth: 2 }, 1.75, 'printed in the plan of Wiltshire'],
	['bcfMetric', { target: 716.9, actual: 705.3, polarity: 'low' }, { met: true }, 'care homes; figures printed by Cheshire East 2017/18'],
	['bcfMetric', { target: 88.4, actual: 79.3, polarity: 'high' }, { met: false }, 'reablement; figures printed by Cheshire East 2017/18']
];

it.each([...intervals, ...comparisons, ...series, ...schemes])('%s of %j is %j (%s)', (name, input, expected) => {
	const { result } = JSON.parse(answerTo(JSON.stringify({ function: name, input }))) as { result: unknown };
	expect(differences(result, expected)).toEqual([]);
});

it('the difference of 56/70 and 48/80 with Wilson limits is 0.2, from 0.052431472 to 0.333872654 (computed apart from the app)', () => {
	const ask = (name: string, input: object): object =>
		(JSON.parse(answerTo(JSON.stringify({ function: name, input }))) as { result: object }).result;
	const part = (x: number, n: number): object => ({ value: x / n, ...ask('wilson', { x, n, level: 0.95 }) });
	const difference = ask('differenceInterval', { a: part(56, 70), b: part(48, 80) });
	expect(differences(difference, { value: 0.2, lower: '0.052431472', upper: '0.333872654' })).toEqual([]);
});
