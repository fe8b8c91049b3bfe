import type { Indicator, MeasuredIndicator, Source } from '#lib/domain/indicator.ts';

/** The one publication of the made-up England. */
export const EXAMPLE_SOURCE: Source = {
	id: 'made-up-returns',
	title: 'Made-up returns',
	publisher: 'Nobody',
	address: 'https://example.org/returns',
	licence: 'Open Government Licence v3.0',
	attribution: 'None',
	frequency: 'Once',
	every: 'once',
	nextExpected: 'None: it is made up.',
	heldAs: 'Written for tests.',
	covers: 'Nothing real.'
};

const shared = {
	status: 'measured',
	source: EXAMPLE_SOURCE.id,
	why: 'It is made up.',
	caveats: [],
	unit: '%',
	scale: 'percent',
	decimals: 1,
	level: 'ccg',
	scored: true,
	polarity: 'high'
} as const;

/** Four measured indicators, one that is not held and one that is not collected, in four cells. */
export const EXAMPLE_INDICATORS: readonly Indicator[] = [
	{
		...shared,
		id: 'seen-in-time',
		name: 'Seen in time',
		group: 'older-people',
		factor: 'access',
		kind: 'proportion',
		per: 100,
		period: 'financial-year',
		interval: 'wilson'
	},
	{
		...shared,
		id: 'early-deaths',
		name: 'Early deaths',
		group: 'older-people',
		factor: 'quality',
		kind: 'dsr',
		per: 100_000,
		polarity: 'low',
		period: 'calendar-year',
		interval: 'published'
	},
	{
		...shared,
		id: 'monthly-items',
		name: 'Items a month',
		group: 'mental-health',
		factor: 'quality',
		kind: 'crude-rate',
		per: 1000,
		period: 'month',
		window: 12,
		interval: 'none'
	},
	{
		...shared,
		id: 'how-common',
		name: 'How common it is',
		group: 'older-people',
		factor: 'access',
		kind: 'proportion',
		per: 100,
		polarity: 'none',
		period: 'financial-year',
		interval: 'none',
		scored: false,
		notScored: 'How common, not how good.'
	},
	{
		status: 'not-held',
		id: 'elsewhere',
		name: 'Counted elsewhere',
		group: 'generally-healthy',
		factor: 'access',
		polarity: 'high',
		why: 'It is made up.',
		caveats: [],
		checked: { how: 'unverified', memoryOf: 'a list' },
		publisher: 'Somebody',
		unit: '%',
		whereToGet: 'From somebody.'
	},
	{
		status: 'not-collected',
		id: 'counted-by-nobody',
		name: 'Counted by nobody',
		group: 'mothers-and-children',
		factor: 'prevention',
		polarity: 'high',
		why: 'It is made up.',
		caveats: [],
		checked: { how: 'confirmed' },
		unit: '%',
		couldBe: 'Counted from records.'
	}
] satisfies readonly (Indicator | MeasuredIndicator)[];
