import type { Chapter } from '../topic.ts';

/** Over time (methods.md sections 15 to 18). */
export const TIME: Chapter = {
	id: 'time',
	title: 'Over time',
	lead: 'Trends, control charts, breaks, mergers, and the register of persistent failure.',
	topics: [
		{
			id: 'trend',
			title: 'Trend over five points',
			words: [
				'A line is drawn through the last five periods with a value and limits; surer points pull more. It is a trend where the slope is clear at 99.8%, and keeps its direction whichever point is left out.',
				'We differ from the source on purpose: points without limits give “cannot be calculated”, not “no change”.'
			],
			formula: 'w = (3.92/(U − L))²;   slope = (Sw Swty − Swt Swy)/D,   D = Sw Swtt − Swt²,   χ² = slope² D/Sw;   clear: χ² > 9.5495',
			from: ['fingertips'],
			calc: ['trend']
		},
		{
			id: 'chart',
			title: 'Control charts',
			words: [
				'A series that just wobbles stays between limits made of its own wobble. A point outside, seven in a row rising or falling, two of three near a limit, or seven on one side is a signal. Under eight values there are points only; under twelve the limits are on trial.',
				'Great jumps are left out of the wobble once; the NHS spreadsheet does not do that, and its limits are offered too.'
			],
			formula: 'limits = mean ∓ 2.66 AMR;   near lines = mean ∓ (2/3) 2.66 AMR;   jumps ≥ 3.267 AMR left out once',
			from: ['dots', 'counts'],
			calc: ['spc', 'xmrBaseline']
		},
		{
			id: 'assurance',
			title: 'Will it meet the standard as it is?',
			words: [
				'If the standard lies beyond the limits on the good side, the process as it is consistently fails. On the other side it consistently passes. Between them it does now the one, now the other.'
			],
			from: ['dots', 'counts'],
			calc: ['assurance']
		},
		{
			id: 'breaks',
			title: 'Breaks and mergers',
			words: [
				'A new definition, question or boundary is a break with a date and a reason. Trends, limits and the register never run across a break in definition: the line is cut.',
				'Where CCGs merged, their counts are added up, and divided. If one part is unknown, so is the whole. Without counts it is the mean by people, marked estimated. Rebuilt periods are shaded.'
			],
			formula: 'Σx / Σn with limits anew;   else Σ(p x)/Σp, se = √(Σ p² se²)/Σp',
			from: ['own'],
			calc: ['mergeCounts', 'mergeMeans']
		},
		{
			id: 'register',
			title: 'The register of persistent failure',
			words: [
				'Every scheduled period gets one letter: F failing clearly, f possibly, p on the bad side without limits, a point for not failing, a dash for no value. Enough F in the window, ending at the newest value, and the CCG is on the register. Not publishing is no way off.',
				'Months 9 of 12, quarters 6 of 8, half-years 5 of 6, years 3 of 4, pooled years 2 of 2. With a clear improvement it is “improving”; with F and f together “watch”; all on the bad side without limits “below, not tested”.'
			],
			from: ['own'],
			calc: ['register']
		}
	]
};
