import type { MeasuredIndicator } from '#lib/domain/indicator.ts';

/** A measured indicator that nothing is wrong with; made up. */
export const soundIndicator: MeasuredIndicator = {
	status: 'measured',
	id: 'walks-in-the-park',
	name: 'People who walk in the park',
	group: 'generally-healthy',
	factor: 'prevention',
	polarity: 'high',
	why: 'Walking keeps people well. This shows how many people walk in the park.',
	caveats: ['Nobody walks when it rains.'],
	source: 'park-survey',
	kind: 'proportion',
	per: 1,
	unit: '% of people asked',
	scale: 'share',
	decimals: 1,
	period: 'financial-year',
	interval: 'wilson',
	level: 'ccg',
	scored: true
};
