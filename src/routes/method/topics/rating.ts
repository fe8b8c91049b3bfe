import type { Chapter } from '../topic.ts';

/** The assessment rating and the Better Care Fund, replayed (methods.md sections 21 and 22). */
export const RATING: Chapter = {
	id: 'rating',
	title: 'Schemes of the time, replayed',
	lead: 'Our reading of the assessment rating of 2016/17, and of the payments of the Better Care Fund.',
	topics: [
		{
			id: 'replay',
			title: 'The assessment rating of 2016/17',
			words: [
				'Our reading of the published method. Each indicator is in band 0, 1 or 2; half of the score is their mean, a quarter each leadership and finance. Like England everywhere is a score of exactly 1.',
				'Not checked against the manual: the weights, the score for Good (1), the score for Outstanding (1.45) and the band edge (1.96). No page shows it without saying so.'
			],
			formula:
				'score = 0.5 mean(bands) + 0.25 leadership + 0.25 finance\nin order: leadership 0 and finance 0: Inadequate;  ≥ 1.45: Outstanding;  ≥ 1: Good;  else Requires improvement',
			from: ['framework'],
			calc: ['iafReplay', 'band']
		},
		{
			id: 'better-care-fund',
			title: 'Better Care Fund 2015/16',
			words: [
				'Each quarter paid what had been earned so far, up to what was planned so far, less what was paid. Ground lost had to be made up before pay resumed, and nothing was clawed back. Gross and net of expected growth are shown together, never one alone.'
			],
			formula:
				'pot = max(0, planned) × unit value;   earned = min(max(pot × actual so far/planned, 0), cap so far);   pay = max(0, earned − paid)',
			from: ['own'],
			calc: ['bcfPayment', 'bcfNet', 'bcfMetric', 'percentChange'],
			without: 'No plan of a health and wellbeing board is in this release, so there is nothing to work through.'
		}
	]
};
