/** A step from published figures to a place, with its formula as plain text. */
export interface Step {
	readonly id: string;
	readonly title: string;
	readonly words: string;
	readonly formula?: string;
	/** Where it is explained with its sources and worked through. */
	readonly more?: { readonly path: string; readonly at: string; readonly words: string };
}

/** The steps from published figures to a place, in order (methods.md sections 5 to 10). */
export const STEPS: readonly Step[] = [
	{
		id: 'period',
		title: '1. One period for each indicator',
		words:
			'An edition looks at England on one day. For each indicator it takes the newest period that ended by then, that enough CCGs have a figure for, and that is no more than three years old. Figures of CCGs that merged are added up only where every part is held.'
	},
	{
		id: 'interval',
		title: '2. How sure each figure is',
		words:
			'Intervals that the publisher printed are used as they are. Where counts are held, they are worked out: for shares by Wilson’s method, for counts and rates by the exact method below 10 and by Byar’s from 10 on. The error is the width of the 95% interval divided by 3.92. Where there is neither, a long series tells its error itself, marked so; else it is not known, and we say so.',
		formula:
			'share x of n:  ( 2x + z² ∓ z √( z² + 4x(1 − x/n) ) ) / ( 2(n + z²) ),  z = 1.96\nerror:         se = (upper − lower) / (2 × 1.96)',
		more: { path: '/method/figures', at: 'published', words: 'Intervals of each kind, worked through' }
	},
	{
		id: 'verdict',
		title: '3. Better, similar or worse',
		words:
			'A figure is clearly better or worse than England where its 99.8% interval lies wholly on one side of England’s figure; possibly so where only the 95% interval does; similar where neither does. Without an interval it is not compared.',
		more: { path: '/method/figures', at: 'verdict', words: 'Verdicts, and what the record says without an interval' }
	},
	{
		id: 'scale',
		title: '4. One scale for all',
		words:
			'Each figure is set against England’s and divided by the spread between CCGs, turned so that more is better, and cut at 3 either way. England is 50, and 10 points are one such spread on one indicator. Suspect figures are shown but take no part.',
		formula: 'z = s (value − England) / sd,  s = 1 where high is good, −1 where low is good,  cut to −3 … 3\nscore = 50 + 10 z',
		more: { path: '/method/scores', at: 'scale', words: 'The scale, and the others to choose from' }
	},
	{
		id: 'cell',
		title: '5. The score of a part',
		words:
			'Each indicator stands in one of fifteen parts: a patient group on a factor. The score of a part is the mean of the scores a CCG has in it.',
		formula: 'C = sum(v × score) / sum(v),  over the indicators present;  v = 1 unless said otherwise',
		more: { path: '/method/scores', at: 'parts', words: 'A part worked through' }
	},
	{
		id: 'weights',
		title: '6. Your weights',
		words:
			'Five weights for groups and three for factors, each from 0 to 9; their product weighs a part, times its own number under “fine-tune”. Only ratios matter. Parts without a score neither help nor harm: the rest carry the weight.',
		formula: 'S = sum(W × C) / sum(W),  over the parts present;  W = group × factor × own',
		more: { path: '/method/weights', at: 'ahead', words: 'What the weights decide' }
	},
	{
		id: 'coverage',
		title: '7. Coverage and the gate',
		words:
			'Coverage is the share of the weight, on parts that the edition measures, for which the CCG has figures. A CCG needs two thirds to have a place. If less than half of your weight falls on measured parts, nobody has one.',
		formula: 'coverage = sum(W × found / expected) / sum(W),  over measured parts',
		more: { path: '/method/scores', at: 'coverage', words: 'Coverage and bounds, worked through' }
	},
	{
		id: 'place',
		title: '8. The place and its range',
		words:
			'The place is one more than the number of CCGs with a higher score; equal scores share a place. The range holds the place with 95% probability, given the errors that are known. Where errors are known for only a part of the weight, the range is at least this wide.',
		formula:
			'se(S) = √( sum( (u × se)² ) ),  u = the share of an indicator in the score\ntold apart:  |S₁ − S₂| > 1.96 √( se₁² + se₂² )\nrange: places at 2.5% and 97.5% over 61 equally likely values of the CCG’s own score (Goldstein and Spiegelhalter, 1996)',
		more: { path: '/method/ranks', at: 'place', words: 'Places and ranges, worked through' }
	}
];

/** What the scores do not say (methods.md section 24). */
export const NOT_CLAIMED: readonly string[] = [
	'Scores are relative to England at one time. They are not measured against need.',
	'A high score is not the same as good care, and a low one is not blame.',
	'Ranges cover chance in the figures. They do not cover mistakes in the data.',
	'CCGs that stand a place apart are, as a rule, not different.',
	'Indicators built on the same survey or the same admissions are not independent, and the error of England’s own figure is left out.',
	'Weights are choices. None was ever published by government; the site shows what each choice changes.'
];
