import { callable as of, type Callable } from './callable.ts';

/** The functions about single figures, scales, scores and places. */
export const OF_FIGURES: readonly Callable[] = [
	of(
		'One figure',
		'wilson',
		'Limits of a share x of n, 0 to 1.',
		'{"function":"wilson","input":{"x":65,"n":100,"level":0.95}}',
		'{"result":{"lower":0.5525444329688797,"upper":0.7363575175690247}}'
	),
	of(
		'One figure',
		'byar',
		'Limits of a count by Byar’s approximation; no lower one where it would be below 0.',
		'{"function":"byar","input":{"x":65,"level":0.95}}',
		'{"result":{"lower":50.16318771045943,"upper":82.84913854593984}}'
	),
	of(
		'One figure',
		'crudeRate',
		'Rate of x events among n people times the multiplier, its limits, and the method used.',
		'{"function":"crudeRate","input":{"x":20,"n":100,"multiplier":100,"level":0.95}}',
		'{"result":{"value":20,"lower":12.211428834875937,"upper":30.889880369197066,"method":"byar"}}'
	),
	of(
		'One figure',
		'dsr',
		'Age-standardised rate with Dobson’s limits; no answer under ten events.',
		'{"function":"dsr","input":{"strata":[{"events":40,"population":9000,"standard":500},{"events":60,"population":7000,"standard":300},{"events":25,"population":2000,"standard":200}],"multiplier":100000,"level":0.95}}',
		'{"result":{"value":729.3650793650794,"lower":599.0314150706956,"upper":878.236420358367}}'
	),
	of(
		'One figure',
		'meanInterval',
		'Limits of the mean of n answers that spread by sd.',
		'{"function":"meanInterval","input":{"mean":50,"sd":8,"n":16,"level":0.95}}',
		'{"result":{"lower":45.73710090888045,"upper":54.26289909111955}}'
	),
	of(
		'One figure',
		'seFromLimits',
		'Standard error that limits imply.',
		'{"function":"seFromLimits","input":{"lower":7.6481,"upper":7.6669,"level":0.95}}',
		'{"result":0.004796006495091672}'
	),
	of(
		'One figure',
		'seFromVariation',
		'Standard error that a series tells by its own jumps, oldest value first; no answer with fewer than eight of the last twelve.',
		'{"function":"seFromVariation","input":{"values":[1,2,1,2,10,1,2,1,2,1,2,1]}}',
		'{"result":0.8865248226950355}'
	),
	of(
		'One figure',
		'recordVerdict',
		'What the last eight values say against the benchmarks of their periods.',
		'{"function":"recordVerdict","input":{"values":[0.44,0.45,0.41,0.48,0.47,0.49,0.46,0.44],"benchmarks":[0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5],"polarity":"high"}}',
		'{"result":{"worse":8,"better":0,"of":8,"verdict":"worse throughout"}}'
	),
	of(
		'One figure',
		'differenceInterval',
		'Difference a − b of two figures with limits, and its limits.',
		'{"function":"differenceInterval","input":{"a":{"value":0.8,"lower":0.6917,"upper":0.8778},"b":{"value":0.6,"lower":0.4904,"upper":0.7004}}}',
		'{"result":{"value":0.20000000000000007,"lower":0.05232112541057202,"upper":0.3344061010519984}}'
	),
	of(
		'One figure',
		'compare',
		'What limits say of a benchmark: better, worse, similar, higher, lower or not compared.',
		'{"function":"compare","input":{"lower":2.9,"upper":5.1,"benchmark":1,"polarity":"high"}}',
		'{"result":"better"}'
	),
	of(
		'One figure',
		'reliability',
		'Share of the spread between areas that is not chance.',
		'{"function":"reliability","input":{"se":[1,2,1.5],"sd":4}}',
		'{"result":0.8489583333333334}'
	),
	of(
		'Scales and weights',
		'indicatorParameters',
		'Centre, spread, least, most and number of areas of each indicator of a table, by code.',
		'{"function":"indicatorParameters","input":{"table":{"areas":["P","Q","R","S"],"indicators":[{"code":"W","cell":"MH-A","polarity":"high","weight":1,"england":60},{"code":"R","cell":"MH-Q","polarity":"low","weight":1,"england":20}],"values":[[70,15],[60,20],[50,25],[55,null]],"standardErrors":[[2,1],[2,1],[3,2],[2.5,null]]}}}',
		'{"result":{"W":{"centre":60,"sd":8.539125638299666,"min":50,"max":70,"n":4},"R":{"centre":20,"sd":5,"min":15,"max":25,"n":3}}}'
	),
	of(
		'Scales and weights',
		'zScore',
		'Standard deviations from the centre, turned so that more is better, cut at 3.',
		'{"function":"zScore","input":{"x":62,"centre":60,"sd":4,"polarity":"high"}}',
		'{"result":0.5}'
	),
	of(
		'Scales and weights',
		'minMax',
		'Place from least (floor) to most (100), turned so that more is better.',
		'{"function":"minMax","input":{"x":30,"min":20,"max":60,"polarity":"high","floor":0}}',
		'{"result":25}'
	),
	of(
		'Scales and weights',
		'percentileRank',
		'Share of the other areas that are strictly worse, in per cent, for each value.',
		'{"function":"percentileRank","input":{"values":[3,1,2,2],"polarity":"high"}}',
		'{"result":[100,0,33.333333333333336,33.333333333333336]}'
	),
	of(
		'Scales and weights',
		'goalposts',
		'Place between two agreed ends, 0 to 1.',
		'{"function":"goalposts","input":{"x":1,"low":0,"high":10,"polarity":"high"}}',
		'{"result":0.1}'
	),
	of(
		'Scales and weights',
		'weightedMean',
		'Weighted mean, geometric mean or least of values; missing ones are left out.',
		'{"function":"weightedMean","input":{"values":[1,2,3],"weights":[1,1,1],"kind":"geometric"}}',
		'{"result":1.8171205928321394}'
	),
	of(
		'Scales and weights',
		'renormalise',
		'Each weight as a percentage of all that is present.',
		'{"function":"renormalise","input":{"weights":[22,22,22,22,12],"present":[true,true,false,true,true]}}',
		'{"result":[28.205128205128204,28.205128205128204,0,28.205128205128204,15.384615384615385]}'
	),
	of(
		'Scales and weights',
		'parseWeights',
		'What the texts of w= and cells= mean: the fifteen products, the key of equal weightings, the shortest address.',
		'{"function":"parseWeights","input":{"w":"24624-333"}}',
		'{"result":{"ok":true,"weights":[6,6,6,12,12,12,18,18,18,6,6,6,12,12,12],"key":"1-1-1-2-2-2-3-3-3-1-1-1-2-2-2","canonical":"w=12312-111"}}'
	),
	of(
		'Scores',
		'composite',
		'Scores, errors, coverage, places and bounds of all areas of a table.',
		'{"function":"composite","input":{"table":{"areas":["P","Q","R","S"],"indicators":[{"code":"W","cell":"MH-A","polarity":"high","weight":1,"england":60},{"code":"R","cell":"MH-Q","polarity":"low","weight":1,"england":20}],"values":[[70,15],[60,20],[50,25],[55,null]],"standardErrors":[[2,1],[2,1],[3,2],[2.5,null]]},"w":"33333-333","minimumAreas":2,"measuredGate":0}}',
		'{"result":{"measuredShare":0.13333333333333333,"measured":["MH-A","MH-Q"],"areas":[{"area":"P","score":60.8554004376912,"se":1.5399443403670703,"coverage":1,"rank":1,"low":60.8554004376912,"high":60.8554004376912,"knownErrorShare":1},{"area":"Q","score":50,"se":1.5399443403670703,"coverage":1,"rank":2,"low":50,"high":50,"knownErrorShare":1},{"area":"R","score":39.1445995623088,"se":2.6619005025947695,"coverage":1,"rank":3,"low":39.1445995623088,"high":39.1445995623088,"knownErrorShare":1},{"area":"S","score":44.1445995623088,"se":2.927700218845599,"coverage":0.5,"rank":null,"low":42.0722997811544,"high":52.0722997811544,"knownErrorShare":1}]}}'
	),
	of(
		'Scores',
		'cells',
		'Score of each area in each measured cell, and how much of the cell is there.',
		'{"function":"cells","input":{"table":{"areas":["P","Q","R","S"],"indicators":[{"code":"W","cell":"MH-A","polarity":"high","weight":1,"england":60},{"code":"R","cell":"MH-Q","polarity":"low","weight":1,"england":20}],"values":[[70,15],[60,20],[50,25],[55,null]],"standardErrors":[[2,1],[2,1],[3,2],[2.5,null]]},"minimumAreas":2}}',
		'{"result":[{"area":"P","cells":{"MH-A":61.7108008753824,"MH-Q":60},"coverage":{"MH-A":1,"MH-Q":1}},{"area":"Q","cells":{"MH-A":50,"MH-Q":50},"coverage":{"MH-A":1,"MH-Q":1}},{"area":"R","cells":{"MH-A":38.2891991246176,"MH-Q":40},"coverage":{"MH-A":1,"MH-Q":1}},{"area":"S","cells":{"MH-A":44.1445995623088,"MH-Q":null},"coverage":{"MH-A":1,"MH-Q":0}}]}'
	),
	of(
		'Scores',
		'comparePair',
		'Scores of two areas on the indicators that both have.',
		'{"function":"comparePair","input":{"table":{"areas":["P","Q","R","S"],"indicators":[{"code":"W","cell":"MH-A","polarity":"high","weight":1,"england":60},{"code":"R","cell":"MH-Q","polarity":"low","weight":1,"england":20}],"values":[[70,15],[60,20],[50,25],[55,null]],"standardErrors":[[2,1],[2,1],[3,2],[2.5,null]]},"w":"33333-333","minimumAreas":2,"a":"P","b":"S"}}',
		'{"result":{"a":61.7108008753824,"b":44.1445995623088}}'
	),
	of(
		'Scores',
		'compositeVariance',
		'Variance of a score from shares and errors; an indicator that stands twice is added up first.',
		'{"function":"compositeVariance","input":{"terms":[{"code":"W","weight":0.5,"se":2},{"code":"R","weight":0.5,"se":1}]}}',
		'{"result":1.25}'
	),
	of(
		'Scores',
		'effectiveWeights',
		'How much of the differences between scores each cell makes.',
		'{"function":"effectiveWeights","input":{"table":{"areas":["P","Q","R","S"],"indicators":[{"code":"W","cell":"MH-A","polarity":"high","weight":1,"england":60},{"code":"R","cell":"MH-Q","polarity":"low","weight":1,"england":20}],"values":[[70,15],[60,20],[50,25],[55,null]],"standardErrors":[[2,1],[2,1],[3,2],[2.5,null]]},"w":"33333-333","minimumAreas":2}}',
		'{"result":{"MH-A":0.5393997643201234,"MH-Q":0.4606002356798763}}'
	),
	of(
		'Scores',
		'dropOneCell',
		'How many places areas move where a cell is left out.',
		'{"function":"dropOneCell","input":{"table":{"areas":["P","Q","R","S"],"indicators":[{"code":"W","cell":"MH-A","polarity":"high","weight":1,"england":60},{"code":"R","cell":"MH-Q","polarity":"low","weight":1,"england":20}],"values":[[70,15],[60,20],[50,25],[55,null]],"standardErrors":[[2,1],[2,1],[3,2],[2.5,null]]},"w":"33333-333","minimumAreas":2}}',
		'{"result":{"MH-A":0,"MH-Q":0}}'
	),
	of(
		'Places',
		'rankIntervals',
		'For each score the ends and the median of its place, 1 is best.',
		'{"function":"rankIntervals","input":{"scores":[60.6,50,57.1],"se":[1.4,1.4,2.5]}}',
		'{"result":[[1,1,2],[3,3,3],[1,2,2]]}'
	),
	of(
		'Places',
		'expectedRank',
		'Average place of each score over chance.',
		'{"function":"expectedRank","input":{"scores":[60.6,50,57.1],"se":[1.4,1.4,2.5]}}',
		'{"result":[1.11094683240131,2.9933923643624105,1.8956608032362794]}'
	),
	of(
		'Places',
		'notToldApart',
		'From how many others each score cannot be told apart.',
		'{"function":"notToldApart","input":{"scores":[60.6,50,57.1],"se":[1.4,1.4,2.5],"level":0.95}}',
		'{"result":[1,0,1]}'
	),
	of(
		'Places',
		'seededPermutation',
		'Seed, first random numbers and shuffled order that a text always gives.',
		'{"function":"seededPermutation","input":{"text":"E38000001:1","n":10}}',
		'{"result":{"seed":1445241269,"first":[0.012697192607447505,0.07926266826689243,0.8779293289408088],"permutation":[3,6,8,4,2,5,1,7,9,0]}}'
	)
];
