import type { Definition, MeasuredIndicator, NotHeldIndicator } from '#lib/domain/indicator.ts';

const basics = {
	id: 'walks-in-the-park',
	name: 'People who walk in the park',
	group: 'generally-healthy',
	factor: 'prevention',
	polarity: 'high',
	why: 'Walking keeps people well. This shows how many people walk in the park.',
	caveats: ['Nobody walks when it rains.'],
	unit: '% of people asked'
} as const;

/** How the figures of `soundIndicator` are read; made up. */
export const soundDefinition: Definition = {
	source: 'park-survey',
	kind: 'proportion',
	per: 1,
	scale: 'share',
	decimals: 1,
	period: 'financial-year',
	interval: 'wilson',
	level: 'ccg',
	scored: true
};

/** A measured indicator that nothing is wrong with; made up. */
export const soundIndicator: MeasuredIndicator = { ...basics, ...soundDefinition, status: 'measured' };

/** The same before anybody has brought its figures. */
export const soundNotHeld: NotHeldIndicator = {
	...basics,
	status: 'not-held',
	checked: { how: 'confirmed' },
	publisher: 'The park',
	whereToGet: 'At the gate',
	definition: soundDefinition
};
