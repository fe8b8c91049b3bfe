import type { Chapter } from '../topic.ts';

/** How sure one figure is, and what it says of England or of a standard (methods.md sections 4 and 5). */
export const FIGURES: Chapter = {
	id: 'figures',
	title: 'How sure one figure is',
	lead: 'Missing figures, intervals of each kind, and what may be said of a figure beside England’s.',
	topics: [
		{
			id: 'missing',
			title: 'A missing figure',
			words: [
				'A missing figure has a reason from a closed list, such as “hidden because few people are counted”. It is never nought, never average, and never dropped without a word.',
				'For scores every reason means “no value”. Nothing is guessed in its place. Coverage and bounds, on the page about scores, show what it could change.'
			],
			from: ['own'],
			calc: []
		},
		{
			id: 'published',
			title: 'Limits that the publisher printed',
			words: [
				'A figure from few people could easily have come out otherwise. Its limits say between what the true figure very likely lies. Limits that the publisher printed always win.',
				'Publishers print limits at 95%. Those at 99.8%, which decide colours, are the same limits moved out in proportion. The standard error is the width of the limits over twice the normal quantile.'
			],
			formula: 'se = (upper − lower) / (2 z),   z = 1.959964 at 95%, 3.090232 at 99.8%',
			from: ['own'],
			calc: ['seFromLimits']
		},
		{
			id: 'share',
			title: 'Limits of a share',
			words: [
				'Where counts are held, such as 65 of 100 people, limits of a share are worked out by Wilson’s method. They never leave 0 to 100%, and they are uneven near the ends, as they should be.'
			],
			formula: '( 2x + z² ∓ z √( z² + 4x(1 − x/n) ) ) / ( 2(n + z²) ),   x of n',
			from: ['wilson', 'phe'],
			calc: ['wilson']
		},
		{
			id: 'rate',
			title: 'Limits of a count and of a rate',
			words: [
				'A count of events, such as admissions, varies by chance as rare events do. From ten events on its limits are Byar’s approximation; below ten they are exact, from the chi-square distribution. A rate has those of its count, divided by the people.'
			],
			formula:
				'lower = x (1 − 1/(9x) − z/(3√x))³,   upper = (x+1) (1 − 1/(9(x+1)) + z/(3√(x+1)))³\nexact: lower = χ²(a/2; 2x)/2,   upper = χ²(1 − a/2; 2x+2)/2,   a = 1 − level',
			from: ['breslow', 'phe'],
			calc: ['byar', 'crudeRate']
		},
		{
			id: 'standardised',
			title: 'Limits of an age-standardised rate',
			words: [
				'An age-standardised rate is what the rate would be if every place had people of the same ages. Its limits come from the events in each age band. Fewer than ten events give no rate.'
			],
			formula:
				'v = Σ(w O/n) / Σw,   var = Σ(w² O/n²) / (Σw)²\nlower = v + √(var/O) (O_low − O),   upper likewise;   O_low and O_high by Byar for all O events',
			from: ['dobson'],
			calc: ['dsr'],
			without:
				'No source of this release prints its events by age band, so there is nothing to work through. Such rates have limits only where they were published.'
		},
		{
			id: 'mean',
			title: 'Limits of an average',
			words: [
				'An average of n answers that spread by sd lies within Student’s t times its error. Few answers make t, and so the limits, wider.'
			],
			formula: 'mean ∓ t(n − 1) sd / √n',
			from: ['own'],
			calc: ['meanInterval'],
			without: 'No source of this release prints the spread of single answers, so there is nothing to work through.'
		},
		{
			id: 'own-variation',
			title: 'An error from the series itself',
			words: [
				'Many series have neither limits nor counts. Where eight or more of the last twelve periods have a value, the series tells its own error: how far it usually jumps from one period to the next.',
				'Jumps of 3.267 times the average and more are left out once. The result holds real change beside chance, so it is rather too wide. It serves scores and places only, and never a verdict on the figure itself.'
			],
			formula:
				'se = AMR / 1.128,   AMR = mean of |y(t) − y(t−1)|, screened once;   months with seasons: differences from a year before, over √2 as well',
			from: ['counts', 'own'],
			calc: ['seFromVariation']
		},
		{
			id: 'verdict',
			title: 'Better, similar or worse',
			words: [
				'A figure is clearly better or worse where its 99.8% limits lie wholly on one side of England or the standard. Where only its 95% limits do, it is possibly so. Otherwise it is similar; touching is similar.',
				'Without limits it is not compared. Where neither way is good, the words are higher and lower.'
			],
			formula: 'upper < B: lower;   lower > B: higher;   else similar;   then better or worse by which way is good',
			from: ['fingertips'],
			calc: ['compare']
		},
		{
			id: 'record',
			title: 'A verdict from the record',
			words: [
				'A figure without limits can still have a record. All of its last eight values on the bad side of their own period’s standard (else England): worse throughout. All on the good side: better throughout. Else mixed.',
				'By chance alone that happens once in 256, were periods independent, which neighbours are not. So it has a hollow mark, is told by its count, and is not counted as better or worse.'
			],
			from: ['own'],
			calc: ['recordVerdict']
		},
		{
			id: 'reliability',
			title: 'How much of the spread is chance',
			words: [
				'CCGs differ partly by chance. Reliability is the share of the spread between them that is not chance. Below one half, most of the spread may be chance, and the indicator’s page says so.'
			],
			formula: 'max(0, 1 − mean(se²) / sd²)',
			from: ['own'],
			calc: ['reliability']
		}
	]
};
