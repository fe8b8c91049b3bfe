import { expect, it } from 'vitest';
import { indicatorsById } from '#lib/catalogue/index.ts';
import type { Indicator, MeasuredIndicator } from '#lib/domain/indicator.ts';
import { outcomeSeries, outcomeSeriesOf } from '../../../scripts/importers/ois-series.ts';

const measured = indicatorsById.get('u75-cvd-mortality') as MeasuredIndicator;
const { name, group, factor, polarity, why, caveats, unit } = measured;
const { source, kind, per, decimals, period, interval, level, scored } = measured;

/** An entry made up for this test: what is said of indicator 1.2, as not held and in percentages, with or without a definition. */
function notHeld(codes: readonly string[], isDefined = true): Indicator {
	const about = { id: 'made-up', name, group, factor, polarity, why, caveats, codes, unit };
	const definition = { source, kind, per, scale: 'percent', decimals, period, interval, level, scored } as const;
	return {
		...about,
		status: 'not-held',
		checked: { how: 'confirmed' },
		publisher: 'NHS Digital',
		whereToGet: 'there',
		...(isDefined ? { definition } : {})
	};
}

it('reads indicator 1.2 as deaths under 75 from heart disease and stroke', () => {
	expect(outcomeSeries('1.2')).toEqual({ number: '1.2', indicator: 'u75-cvd-mortality', period: 'calendar-year', percent: false });
	expect(outcomeSeries('9.9')).toBeUndefined();
});
it('reads an indicator that is not held once its entry is defined', () => {
	const codes = ['CCG Outcomes Indicator Set 2016: 3.10i'];
	expect(outcomeSeriesOf([notHeld(codes)])).toEqual([{ number: '3.10i', indicator: 'made-up', period: 'calendar-year', percent: true }]);
	expect(outcomeSeriesOf([notHeld(codes, false)])).toEqual([]);
});
it('reads none for an entry that names two numbers, or several in one', () => {
	expect(outcomeSeriesOf([notHeld(['CCG Outcomes Indicator Set: 3.10i', 'CCG Outcomes Indicator Set: 3.10ii'])])).toEqual([]);
	expect(outcomeSeriesOf([notHeld(['CCG Outcomes Indicator Set: 2.11a, b and c'])])).toEqual([]);
});
