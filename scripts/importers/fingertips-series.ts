import type { PeriodKind } from '#lib/domain/period.ts';

/** An indicator of ours among those of Fingertips: its number there, and which of its rows are meant. */
export interface FingertipsSeries {
	/** The "Indicator ID". */
	readonly number: number;
	/** Ours. */
	readonly indicator: string;
	readonly sex: 'Persons' | 'Male' | 'Female';
	/** The publisher's words for the ages meant; two of them that say different things of one area and period refuse the file. */
	readonly ages: readonly string[];
	/** As in the catalogue. */
	readonly period: PeriodKind;
	/** Whether values are percentages on a scale of 0 to 100. */
	readonly percent: boolean;
	/** Counts are printed to the nearest 5 and values are not worked out from them: they are flagged, and the counts left out. */
	readonly rounded?: true;
	/** Sub-ICB locations are left out: the file held has them under codes of one list in one year and of another in the next. */
	readonly ccgsOnly?: true;
}

const YEARLY = { sex: 'Persons', period: 'financial-year' } as const;

/**
 * The indicators that are read from Fingertips, one an entry. Their sexes, ages and scales are those of the service's own figures
 * and descriptions, as dhsc-govuk/FingertipsNext keeps them; those of 91547 are those of the file held.
 */
export const FINGERTIPS_SERIES: readonly FingertipsSeries[] = [
	{ ...YEARLY, number: 241, indicator: 'people-with-diabetes-on-gp-registers-year-by-year', ages: ['17+ yrs'], percent: true },
	{ ...YEARLY, number: 91344, indicator: 'people-sent-to-hospital-as-urgent-for-feared-cancer', ages: ['All ages'], percent: false },
	{ ...YEARLY, number: 91547, indicator: 'smoking-prevalence-gp', ages: ['15+ yrs', 'Not applicable'], percent: true, ccgsOnly: true },
	{
		...YEARLY,
		number: 94035,
		indicator: 'cataract-operations-for-people-aged-65-and-over',
		ages: ['65+ yrs'],
		percent: false,
		rounded: true
	},
	{
		...YEARLY,
		number: 94063,
		indicator: 'women-checked-for-breast-cancer-in-the-last-three-years',
		sex: 'Female',
		ages: ['53-70 yrs'],
		percent: true,
		rounded: true
	}
];

const BY_NUMBER: ReadonlyMap<number, FingertipsSeries> = new Map(FINGERTIPS_SERIES.map((series) => [series.number, series]));

/** The number of an "Indicator ID", printed 91547 or 91547.0; `undefined` where it is none. */
export function numberOf(printed: string): number | undefined {
	const match = /^(\d{1,9})(?:\.0+)?$/.exec(printed);
	return match ? Number(match[1]) : undefined;
}

/** The indicator of ours that has a number of Fingertips, or `undefined`. */
export function seriesOf(number: number): FingertipsSeries | undefined {
	return BY_NUMBER.get(number);
}
