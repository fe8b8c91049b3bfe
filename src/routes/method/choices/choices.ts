/** A point at which the method could have been otherwise. */
export interface Freedom {
	readonly id: string;
	readonly choice: string;
	readonly why: string;
	readonly otherwise: string;
}

/** Where we were free: what we chose, why, and what another choice would change. */
export const FREEDOMS: readonly Freedom[] = [
	{
		id: 'oldest',
		choice: 'Figures up to three years old count in an edition',
		why: 'Older ones describe other services.',
		otherwise: 'More years: more parts fill, from older figures.'
	},
	{
		id: 'gate',
		choice: 'A place needs two thirds of the weight (cover=67)',
		why: 'A place should rest on most of what the reader asked for.',
		otherwise: 'Lower: more CCGs have a place, on less.'
	},
	{
		id: 'measured',
		choice: 'No places at all below half of the weight',
		why: 'Most of what was asked for would not be measured.',
		otherwise: 'Lower: places from a few parts.'
	},
	{
		id: 'fewest',
		choice: 'An indicator is scored from 30 CCGs on, and chosen from 70 on',
		why: 'A spread of a few CCGs says little.',
		otherwise: 'Lower: more indicators, with shakier spreads.'
	},
	{
		id: 'scale',
		choice: 'Standard deviations from England',
		why: 'The middle has a meaning, and one odd CCG does not set the scale.',
		otherwise: 'Least to most: the most extreme CCG sets the scale (score=minmax).'
	},
	{
		id: 'cut',
		choice: 'Cut at 3 standard deviations',
		why: 'One odd figure should not decide a place.',
		otherwise: 'No cut: the few beyond it would count for more.'
	},
	{
		id: 'mean',
		choice: 'The mean of parts',
		why: 'It is what most readers take a score to be.',
		otherwise: 'Geometric: one bad part cannot be fully bought back. Worst: nothing else counts.'
	},
	{
		id: 'equal',
		choice: 'Indicators of a part count alike',
		why: 'Nobody published other weights.',
		otherwise: 'Weights of your own: ind=CODE:0 to 9.'
	},
	{
		id: 'missing',
		choice: 'A missing part is like the rest of the same CCG',
		why: 'Any other number would be a guess; bounds show the range.',
		otherwise: 'As bad or as good as anywhere: the bounds.'
	},
	{
		id: 'colour',
		choice: 'Colour at 99.8%',
		why: 'With a hundred CCGs, 95% would colour five of them by chance.',
		otherwise: '95%: more marks, more of them chance. It is shown pale.'
	},
	{
		id: 'own',
		choice: 'A series without limits tells its error itself',
		why: 'Otherwise most of the weight would have no error.',
		otherwise: 'Without: narrower ranges that leave out most of the chance.'
	},
	{
		id: 'screen',
		choice: 'Great jumps are left out of control limits once',
		why: 'One jump would hide the next.',
		otherwise: 'Left in: wider limits, fewer signals.'
	},
	{
		id: 'window',
		choice: 'The window of the register ends at the newest value',
		why: 'Not publishing must be no way off.',
		otherwise: 'Ending today: silence would clear a CCG.'
	}
];
