import type { Chapter } from '../topic.ts';

/** From figures to a score (methods.md sections 6 to 9). */
export const SCORES: Chapter = {
	id: 'scores',
	title: 'From figures to a score',
	lead: 'One scale for all indicators, fifteen parts, your weights, and what missing figures could change.',
	topics: [
		{
			id: 'scale',
			title: 'One scale for all',
			words: [
				'Minutes, rates and shares cannot be added up. So each figure is set against England’s and divided by the spread between CCGs, turned so that more is better, and cut at 3 either way.',
				'50 is England. On one indicator 10 points are one such spread. Centre and spread are frozen in the release: no choice of the reader moves them.'
			],
			formula: 'z = s (value − centre) / sd,   s = 1 where high is good, −1 where low is good,   cut to −3 … 3\nscore = 50 + 10 z',
			from: ['oecd', 'coin'],
			calc: ['indicatorParameters', 'zScore']
		},
		{
			id: 'other-scales',
			title: 'Other scales and other ways to add up',
			words: [
				'A reader can choose others: least to most (0 to 100), the share of CCGs that are behind, or three bands. Parts can be put together by their mean, their geometric mean, or as the worst part alone. Or there is no total at all, only counts of better, similar and worse.',
				'The share of CCGs behind, bands and the worst part have no error, and so no range of places.'
			],
			formula:
				'least to most: 100 (x − min)/(max − min)        CCGs behind: 100 × number strictly worse / (n − 1)\ngeometric: exp( Σ(W ln C) / ΣW )                worst: least C with weight',
			from: ['oecd', 'coin'],
			calc: ['minMax', 'percentileRank', 'goalposts', 'weightedMean', 'renormalise']
		},
		{
			id: 'parts',
			title: 'From indicators to parts',
			words: [
				'Each indicator stands in one of fifteen parts: five patient groups by three factors. The score of a part is the mean of the scores that the CCG has there. A part nobody measures has no score, for anybody.'
			],
			formula: 'C = Σ(v × score) / Σv,   over the indicators present;   v = 1 unless the reader says otherwise',
			from: ['own'],
			calc: ['cells']
		},
		{
			id: 'weights-and-score',
			title: 'Your weights and the overall score',
			words: [
				'Five weights for groups and three for factors, whole numbers 0 to 9. Their product, times a number of its own, weighs a part. Only ratios matter: the address keeps your digits, and equal ratios give equal digits of the result.',
				'The score is the weighted mean of the parts a CCG has. So a missing part is supposed to be like the rest of the same CCG.'
			],
			formula: 'W = group × factor × own;   S = Σ(W × C) / ΣW over the parts present',
			from: ['oecd'],
			calc: ['parseWeights', 'composite']
		},
		{
			id: 'error-of-score',
			title: 'How sure a score is',
			words: [
				'Errors of single figures partly cancel in a mean. Each counts by its share of the score. Where errors are known for only a part of the weight, the range is “at least this wide”. Below two thirds we do not say that two CCGs differ.',
				'Not counted: indicators built on one survey or the same admissions go up and down together, and England’s own figure has an error too.'
			],
			formula: 'Var(S) = Σ (u × se)²,   u = W/ΣW × v/Σv, the share of an indicator in the score;   geometric: u times S/C',
			from: ['own'],
			calc: ['compositeVariance']
		},
		{
			id: 'coverage',
			title: 'Coverage and the gate',
			words: [
				'Coverage is the share of your weight, on parts that anybody measures, for which the CCG has figures. It needs two thirds to have a place. Where less than half of your weight falls on measured parts, nobody has one.'
			],
			formula: 'coverage = Σ(W × found/expected) / ΣW over measured parts;   measured share = ΣW measured / ΣW of all fifteen',
			from: ['own'],
			calc: ['composite', 'cells']
		},
		{
			id: 'bounds',
			title: 'Bounds: what the missing part could change',
			words: [
				'Suppose every missing figure were as bad as anywhere, or as good as anywhere. The score lies between, whatever the missing figures are. Bounds are not intervals of chance, and are drawn otherwise.'
			],
			formula: 'low = min(S, S with each missing figure the worst seen);   high = max(S, S with each the best seen)',
			from: ['own'],
			calc: ['composite']
		},
		{
			id: 'pair',
			title: 'Two CCGs side by side',
			words: ['Two CCGs are compared only on indicators that both have. The share of the weight that these carry is shown.'],
			from: ['own'],
			calc: ['comparePair']
		}
	]
};
