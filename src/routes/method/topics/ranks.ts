import type { Chapter } from '../topic.ts';

/** Places and how sure they are (methods.md sections 10 and 12). */
export const RANKS: Chapter = {
	id: 'ranks',
	title: 'Places and how sure they are',
	lead: 'Why a place comes with a range, and how many CCGs cannot be told apart.',
	topics: [
		{
			id: 'place',
			title: 'The place and its range',
			words: [
				'The place is one more than the number of ranked CCGs with a higher score; equal scores share one. A score is uncertain, so a place is too. The range holds the place with 95% probability, given the errors that are known.',
				'It is found by trying 61 equally likely values of the CCG’s own score. At each the others are ahead with some probability, and the number ahead is taken as normal with that mean and variance.'
			],
			formula:
				'x = S + s t(k), k = 1 … 61;   p(b) = Φ((S(b) − x)/s(b));   µ = 1 + Σp,   var = Σ p(1 − p)\nP(R ≤ r) = mean over k of Φ((r + 0.5 − µ)/√var);   ends: least r with P ≥ 0.025, 0.5, 0.975',
			from: ['goldstein'],
			calc: ['rankIntervals']
		},
		{
			id: 'expected-place',
			title: 'The place on average',
			words: ['The average of a CCG’s place over chance is exact: one, plus for each other CCG the probability that it is ahead.'],
			formula: 'E[R(a)] = 1 + Σ over b of Φ( (S(b) − S(a)) / √(s(a)² + s(b)²) )',
			from: ['goldstein'],
			calc: ['expectedRank']
		},
		{
			id: 'simulated',
			title: 'Ten thousand draws, always the same',
			words: [
				'Once a slider rests, places are also drawn 10,000 times beside the page. The draws are fixed: each CCG’s random order is made from its own code. So a range does not flicker, and the same weights give the same digits everywhere.'
			],
			formula: 'seed = FNV-1a of “code:1”;   numbers by mulberry32;   draw d = Φ⁻¹((p(d) + 0.5)/N), p a shuffled 0 … N − 1',
			from: ['mckay'],
			calc: ['seededPermutation']
		},
		{
			id: 'told-apart',
			title: 'Told apart or not',
			words: [
				'Two scores are told apart where they differ by more than chance allows. That two bars overlap is not the test. Each row says from how many others it cannot be told apart.'
			],
			formula: '|S(a) − S(b)| > 1.959964 √( s(a)² + s(b)² )',
			from: ['own'],
			calc: ['notToldApart']
		}
	]
};
