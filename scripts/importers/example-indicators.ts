import type { MeasuredIndicator } from '#lib/domain/indicator.ts';

const both = {
	status: 'measured',
	group: 'generally-healthy',
	factor: 'prevention',
	polarity: 'none',
	caveats: ['Made up, for tests only: these numbers were never measured.'],
	source: 'example',
	period: 'financial-year',
	level: 'ccg',
	scored: false,
	notScored: 'The numbers are made up.'
} as const;

/** The two measures of the made-up source that tests of the import use; no catalogue and no release has them. */
export const exampleIndicators: readonly MeasuredIndicator[] = [
	{
		...both,
		id: 'example-share',
		name: 'Made-up share, for tests only',
		why: 'It is made up, so that a test can change one cell and see what the import says.',
		kind: 'proportion',
		per: 100,
		unit: '%',
		scale: 'percent',
		decimals: 1,
		numeratorIs: 'Made-up people',
		denominatorIs: 'Made-up people asked',
		interval: 'published'
	},
	{
		...both,
		id: 'example-change',
		name: 'Made-up change of a share, for tests only',
		why: 'It is made up, so that a test has a column in which numbers may be negative.',
		kind: 'mean',
		per: 1,
		unit: 'percentage points',
		scale: 'number',
		decimals: 1,
		interval: 'none'
	}
];
