import { asMeasured } from '#lib/catalogue/as-measured.ts';
import { indicators } from '#lib/catalogue/index.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { PeriodKind } from '#lib/domain/period.ts';

/** An indicator of ours among those of the CCG Outcomes Indicator Set. */
export interface OutcomeSeries {
	/** The publisher's number, "1.2" or "3.10i". */
	readonly number: string;
	/** Ours. */
	readonly indicator: string;
	/** As in the catalogue. */
	readonly period: PeriodKind;
	/** Whether values are percentages on a scale of 0 to 100. */
	readonly percent: boolean;
}

const CODE = /^CCG Outcomes Indicator Set[^:]*: ([1-5]\.\d{1,2}[a-z]{0,3})$/;

/**
 * The indicators that files of the set are read for: the entries of a catalogue that have this source, measured or defined so that
 * they can be, and name one number of the set among their codes. An entry with two is told apart by nothing, and is not read.
 */
export function outcomeSeriesOf(catalogue: readonly Indicator[]): readonly OutcomeSeries[] {
	return catalogue.flatMap((entry) => {
		const measured = asMeasured(entry);
		const numbers = (entry.codes ?? []).flatMap((code) => CODE.exec(code)?.[1] ?? []);
		const [number] = numbers;
		if (measured?.source !== 'ccg-ois' || number === undefined || numbers.length > 1) return [];
		return [{ number, indicator: entry.id, period: measured.period, percent: measured.scale === 'percent' }];
	});
}

/** The indicators that files of the CCG Outcomes Indicator Set are read for. */
export const OUTCOME_SERIES = outcomeSeriesOf(indicators);

/** The indicator of ours that has a number of the set, or `undefined`. */
export function outcomeSeries(number: string): OutcomeSeries | undefined {
	return OUTCOME_SERIES.find((series) => series.number === number);
}
