/** A row of the list of expected values (methods.md section 26): where it is held, and what stands there; numbers without underscores. */
export type Row = readonly [what: string, file: string, ...texts: readonly string[]];

const GOLDEN = 'tests/golden/statistics.test.ts';
const SCALES = 'tests/scripts/calc/scales.test.ts';
const RANKS = 'tests/scripts/calc/ranks.test.ts';
const COMPOSITE = 'tests/domain/scoring/composite.test.ts';
const PROPERTIES = 'tests/domain/scoring/composite.property.test.ts';

/** Every row with values, in the order of the list, and the worked composite after them. */
export const ROWS: readonly Row[] = [
	['wilson 65 of 100, 95%', GOLDEN, 'x: 65, n: 100, level: 0.95', '0.55254443296888', '0.736357517569025'],
	['wilson 65 of 100, 99.8%', GOLDEN, 'x: 65, n: 100, level: 0.998', '0.495494657407043', '0.77835406140897'],
	['wilson 1 of 100', GOLDEN, 'x: 1, n: 100, level: 0.95', '0.00176743206414065', '0.0544861961787053'],
	['byar 65', GOLDEN, '50.1631877104595', '82.8491385459398', '42.8802614714802', '94.000290844318'],
	['crudeRate 1 per 100', GOLDEN, '0.0253178079842899', '5.5716433909389'],
	['crudeRate 20 per 100', GOLDEN, '12.2114288348759', '30.8898803691971'],
	['dsr', GOLDEN, 'events: 40, population: 9000, standard: 500', '729.365079365', '599.031415071', '878.236420358'],
	['meanInterval', GOLDEN, 'mean: 50, sd: 8, n: 16', '45.737100909', '54.262899091'],
	['seFromLimits', GOLDEN, 'lower: 7.6481, upper: 7.6669', '0.004796006495'],
	['recordVerdict, throughout', GOLDEN, 'worse: 8, better: 0, of: 8', 'worse throughout'],
	['recordVerdict, mixed', GOLDEN, 'worse: 7, better: 1, of: 8', 'mixed'],
	['recordVerdict, seven values', GOLDEN, 'worse: 7, better: 0, of: 7', 'not compared'],
	['seFromVariation', GOLDEN, '1 / 1.128', 'ONE_LEAP.slice(0, 7) }, null'],
	['differenceInterval', GOLDEN, 'part(56, 70)', 'part(48, 80)', '0.052431472', '0.333872654'],
	['compare', GOLDEN, "[4, 1, 'better']", "[3, 2, 'similar']", "[2, 3, 'similar']", "[1, 4, 'worse']", '1.1'],
	['goalposts', SCALES, "[1, 'high', 0.1]", "[1, 'low', 0.9]", "[-1, 'high', 0]"],
	['zScore', SCALES, "['high', 0.5]", "['low', -0.5]", 'x: 62, centre: 60, sd: 4'],
	['score of z', 'tests/domain/scoring/standardise.test.ts', '[0, 1, -3].map(scoreOf)).toEqual([50, 60, 20])'],
	['percentileRank', SCALES, 'values: [3, 1, 2, 2]', '[100, 0, 100 / 3, 100 / 3]'],
	['minMax', SCALES, "{ polarity: 'high' }, 25]", "{ polarity: 'low' }, 75]", 'x: 30, min: 20, max: 60'],
	['weightedMean', SCALES, "values: [1, 2, 3], weights: [1, 1, 1], kind: 'geometric'", '6 ** (1 / 3)'],
	['parseWeights, equal', SCALES, "[{ w: '33333-333' }, { ok: true, ...DEFAULT }]"],
	['parseWeights 24624-333', SCALES, '1-1-1-2-2-2-3-3-3-1-1-1-2-2-2', 'w=12312-111'],
	['parseWeights 33633-321', SCALES, '3-2-1-3-2-1-6-4-2-3-2-1-3-2-1', 'w=11211-321'],
	['parseWeights with cells', SCALES, "canonical: 'cells=111111112111111'", 'expect(weights[8]).toBe(18)'],
	['parseWeights, refused', SCALES, "'00000-111'", "'3333-333'", "'33333333'", "'33333-33a'", "'33333-333 '"],
	[
		'aheadShare',
		'tests/domain/scoring/ahead-share.test.ts',
		'[[1, -1], 1 / 2]',
		'[[2, -1], 2 / 3]',
		'[[1, 1, -1], 3 / 4]',
		'[[1, -1, 0.5, -2], 4 / 15]'
	],
	[
		'falseDiscovery, fifteen',
		GOLDEN,
		'0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1',
		'kept(4, 15)'
	],
	['falseDiscovery, four', GOLDEN, '[0.01, 0.02, 0.03, 0.5]', 'kept(3, 4)', '[0.04, 0.04, 0.04, 0.5]'],
	[
		'PhiInv, Phi',
		'tests/domain/statistics/normal.test.ts',
		'1.959963984540054',
		'3.090232306167813',
		'1.2815515655446',
		'0.841344746068543'
	],
	['seededPermutation', RANKS, '1445241269', '0.0126971926, 0.0792626683, 0.8779293289', '[3, 6, 8, 4, 2, 5, 1, 7, 9, 0]'],
	['weightingPoint', RANKS, '1.2207440846057596', '0.319172513, 0.171043607, 0.049700478', '0.617076812, 0.301098041, 0.081825147'],
	['rankIntervals', RANKS, '[200, 208, 209]', '[51, 153, 203]', '[24, 106, 187]', '[10, 59, 149]', '[1, 2, 5]'],
	['expectedRank', RANKS, '207.363802426', '145.5532005', '105.754601143', '2.113644804'],
	[
		'peopleGap',
		GOLDEN,
		'value: 58, lower: 55.1, upper: 60.9, standard: 66.7, denominator: 2500',
		'people: 218, low: 145, high: 290, met: false'
	],
	['trend, diabetes', GOLDEN, '7.0826, 7.1085, 7.2571, 7.4528, 7.6554', '0.148799263', '9740.1022', "'increasing'"],
	['trend, cancer', GOLDEN, '126.9341, 125.829, 121.5234, 122.3782, 120.7742', '-1.570716865', '97.0953207', 'decreasing, getting better'],
	['trend, four points', GOLDEN, 'withoutFirst', 'cannot be calculated'],
	['spc, screened and not', GOLDEN, '1.94444', '-0.715556', '4.604444', '-3.062614', '6.951503', 'Above UCL'],
	[
		'spc rule 3',
		'tests/domain/statistics/signals.test.ts',
		'[inside, inside, near, inside, near, inside, inside]',
		'[false, false, true, false, true, false, false]',
		'said([near, inside, inside, near])).toEqual(common(4))'
	],
	['spc rule 2', GOLDEN, '[2, 1, 2, 3, 4, 5, 6, 7, 3]', "many(7, '7 Point Trend (Increasing)')"],
	[
		'xmrBaseline',
		GOLDEN,
		'310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304',
		'300.5',
		'279.78',
		'321.22'
	],
	['assurance', GOLDEN, 'consistently fails', 'consistently passes', 'inconsistent'],
	['mergeCounts, mergeMeans', GOLDEN, 'x: 210, n: 600', '77.5', '0.901387819'],
	['register', GOLDEN, "'.FFFfFFF'", 'duration: 7', "'F.FF'", 'duration: 2', "'FFF-'", 'duration: 3, silent: 1'],
	[
		'register, other outcomes',
		GOLDEN,
		"'ffffffff'",
		"'watch'",
		"'FFFFFF..'",
		"'not on the register'",
		"'pppp'",
		'below, not tested',
		"'improving'"
	],
	['funnel', GOLDEN, '[100, 150, 180, 80, 120, 225]', '[108, 112, 165, 95, 100, 220]', '2.948033175', '0.019477530578', '1.733324541'],
	['arcsineZ, band', GOLDEN, 'p: 0.62, n: 400, target: 0.667', '-1.963565073', "['band', { z: -1.963565073 }, 0"],
	['gradient', GOLDEN, 'rate: [500, 800, 1100]', 'agi: 600, rgi: 0.75'],
	['areaGradient', GOLDEN, 'value: [60, 56, 50], population: [100, 200, 100]', '-13.333333'],
	['iafReplay', GOLDEN, 'many(40, 1), leadership: 1, finance: 1', 'score: 1, ', 'score: 1.75, ', 'score: 1.45, '],
	[
		'bcfPayment',
		GOLDEN,
		'[9000, 8800, 8900, 9300]',
		'planned: 1260, pot: 1877400',
		'[298000, 298000, 298000, 521500]',
		'total: 1415500, retained: 461900'
	],
	['bcfNet', GOLDEN, 'gross: 3.75, growth: 2 }, 1.75'],
	['bcfMetric', GOLDEN, 'target: 716.9, actual: 705.3', '{ met: true }', 'target: 88.4, actual: 79.3', '{ met: false }'],
	['worked table', 'tests/scripts/calc/scores.test.ts', '8.539125638', '[5, 5]'],
	[
		'worked composite, equal',
		COMPOSITE,
		'60.570267, 1.433167',
		'39.1446, 2.661901, 0.666667, 4, 39.1446, 49.429733',
		'57.0723, 2.478479, 0.666667, 2, 51.381533, 58.0482'
	],
	[
		'worked composite, 33633-321',
		COMPOSITE,
		'0.305556',
		'60.933164, 1.495132',
		'38.973519, 2.646399, 0.909091, 3, 38.973519, 41.794109',
		'47.838228, 2.573695, 0.636364, none, 44.987963, 52.260691'
	],
	[
		'worked composite, geometric',
		COMPOSITE,
		'60.564931, 1.434877',
		'39.135252, 2.655656, 0.666667, 4, 39.135252, 47.505596',
		'55.588866, 2.433202, 0.666667, 2, 49.813287, 57.02198'
	],
	['worked composite, worst', COMPOSITE, '38.289199, none, 0.666667, 4, 38.289199, 38.289199', '44.1446, none, 0.666667, 3, 40, 44.1446'],
	['worked composite, not told apart', RANKS, '[1, 0, 0, 1]'],
	['worked composite, expected ranks', RANKS, '1.110895574, 2.993413533, 3.999834698, 1.895856195']
];

/** Every property that is to be tested besides, with the test that holds it. */
export const HELD_PROPERTIES: readonly Row[] = [
	['scaling weights changes nothing', PROPERTIES, 'multiplied weights change nothing'],
	['a score lies inside its bounds', PROPERTIES, 'a score lies inside its bounds'],
	['equal weights and complete data give the plain mean', PROPERTIES, 'give the plain mean'],
	['more missing values never raise coverage', PROPERTIES, 'a missing one never raises coverage'],
	['removing an area changes no other score', PROPERTIES, 'changes no other area’s score under frozen parameters'],
	['aheadShare(d) + aheadShare(-d) = 1', 'tests/domain/scoring/ahead-share.test.ts', 'the shares of two areas add up to 1'],
	['effective weights add up to 1', 'tests/domain/scoring/effective-weights.test.ts', 'effective weights add up to 1'],
	['a proved bound is never crossed', 'tests/domain/scoring/attainable-ranks.test.ts', 'a proved bound is never crossed'],
	['the verdict at 99.8% implies that at 95%', 'tests/domain/statistics/compare.test.ts', 'what is so at 99.8% is so at 95%'],
	[
		'swapping polarity swaps better and worse',
		'tests/domain/statistics/compare.test.ts',
		'swapping which way is good swaps better and worse'
	],
	['swapping polarity turns 50 + y into 50 - y', PROPERTIES, 'turns 50 + y into 50 - y'],
	['the order of input never matters', PROPERTIES, 'the order of areas and of indicators does not matter'],
	['intervals contain the point', 'tests/domain/statistics/compare.test.ts', 'every interval holds its figure'],
	['a raised value never lowers a rank', PROPERTIES, 'never lowers a rank']
];
