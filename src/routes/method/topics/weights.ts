import type { Chapter } from '../topic.ts';

/** What the weights decide (methods.md sections 11 and 12). */
export const WEIGHTS: Chapter = {
	id: 'weights',
	title: 'What the weights decide',
	lead: 'How much of a place is the figures, how much is the choice of weights, and what a total hides.',
	topics: [
		{
			id: 'ahead',
			title: 'Ahead under how many weightings',
			words: [
				'Nobody published weights for these patient groups. So we ask of any two CCGs: of all ways to share out weight over the parts measured in both, under what share is the first ahead?',
				'The answer is exact and needs no sampling. 100% means that no choice of weights can put the second ahead.'
			],
			formula:
				'P(J,K) = x(J)/(x(J) + y(K)) P(J,K−1) + y(K)/(x(J) + y(K)) P(J−1,K);   P(J,0) = 1,   P(0,K) = 0\nx: sizes of differences in favour, y: against',
			from: ['varsi'],
			calc: ['aheadShare']
		},
		{
			id: 'attainable',
			title: 'The best and the worst place a choice can give',
			words: [
				'Thousands of weightings are tried: each part alone, each two by halves, your own, and 4,096 spread evenly. The best and worst places they give are found ones.',
				'Proved ones go further: no weighting at all can go beyond them. “No weighting puts it in the top 50” is printed only where it is proved.'
			],
			formula:
				'B is proved ahead of X if for all parts i ≤ j:   C(Bi) + C(Bj) − C(Xi) − C(Xj) > 0 where all are present\nsequence: φ^(m+1) = φ + 1,   u = frac(0.5 + k φ^−j),   weights from −ln(1 − u)',
			from: ['roberts', 'lorenz'],
			calc: ['attainableRanks', 'weightingPoint']
		},
		{
			id: 'effective',
			title: 'A weight is not an importance',
			words: [
				'A part on which CCGs hardly differ decides little, whatever its weight. The effective weight of a part is how much of the differences between scores it makes. They add up to 100%. A part below 0 pulls against the rest.'
			],
			formula: 'cov(k, S) / var(S),   k = what the part adds to the score',
			from: ['paruolo'],
			calc: ['effectiveWeights']
		},
		{
			id: 'drop',
			title: 'Leaving out one part',
			words: ['Set the weight of one part to nought: how many places do CCGs move on average? Only CCGs ranked both times are counted.'],
			from: ['own'],
			calc: ['dropOneCell']
		},
		{
			id: 'coherence',
			title: 'Do indicators of one part agree?',
			words: [
				'Two indicators of a part that pull against each other make a mean of little meaning. Two that go up and down together may count one thing twice. So the correlation of each two is shown: below 0 and above 0.9 it is named.'
			],
			from: ['oecd'],
			calc: []
		},
		{
			id: 'alarm',
			title: 'What a total hides',
			words: [
				'A good total can hide a bad figure. So beside every total, at the same size, stands the CCG’s worst figure among those clearly worse, and how many of those there are. The King’s Fund advised against one overall score for that reason.'
			],
			formula: 'lowest z among those worse at 99.8%, ties by code;   hidden where the total is 50 or more',
			from: ['ham', 'own'],
			calc: ['maskAlarm']
		}
	]
};
