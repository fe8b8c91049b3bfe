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
}

/** The indicators that are read from Fingertips, one an entry. */
export const FINGERTIPS_SERIES: readonly FingertipsSeries[] = [
	{
		number: 91547,
		indicator: 'smoking-prevalence-gp',
		sex: 'Persons',
		ages: ['15+ yrs', 'Not applicable'],
		period: 'financial-year',
		percent: true
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
