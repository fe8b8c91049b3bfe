import { recordVerdict } from '#lib/domain/statistics/record-verdict.ts';
import { reliability as reliabilityOf } from '#lib/domain/statistics/reliability.ts';
import { PERIODS_BACK, seFromVariation, VALUES_NEEDED } from '#lib/domain/statistics/variation.ts';
import { numberText, shareText } from '#lib/format/numbers.ts';
import { shortName } from '#lib/format/names.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { bareIn, firstHistory, historyLink, unbroken, type Held, type HeldHistory } from '../held.ts';
import type { Worked } from '../worked.ts';

const isBare = ({ limitsFrom, value, polarity, standing }: IndicatorFigure): boolean =>
	limitsFrom === null && value !== null && polarity !== 'none' && standing === 'scored';

const valuesOf = ({ points }: HeldHistory): readonly (number | undefined)[] => points.slice(-PERIODS_BACK).map(({ shown }) => shown.value);

/** Whether a series speaks for itself: few of its last periods are without a value, and each has something to be held against. */
function speaks(history: HeldHistory): boolean {
	const recent = unbroken(history.points, PERIODS_BACK)?.filter(({ shown }) => shown.value !== undefined) ?? [];
	return recent.length >= VALUES_NEEDED && recent.every(({ benchmark, made }) => benchmark !== undefined && made === 'published');
}

const found = async (held: Held) => await firstHistory(held, speaks, isBare);

/** The error that a series without limits tells by itself. */
export async function ownVariation(held: Held): Promise<Worked | undefined> {
	const one = await found(held);
	if (!one) return undefined;
	const { figure, history } = one;
	const values = valuesOf(history);
	const result = seFromVariation(values);
	const bare = bareIn(figure);
	return {
		about: `${shortName(held.shown.name)}: ${figure.name}, its last ${values.length} periods.`,
		links: [historyLink(held.shown, figure)],
		rows: [
			[
				`Values, oldest first (${figure.unit ?? 'no unit'})`,
				values.map((value) => (value === undefined ? 'none' : bare(value))).join('; ')
			],
			['Standard error', result === undefined ? 'none' : numberText(result, 4)]
		],
		asks: [{ function: 'seFromVariation', input: { values: values.map((value) => value ?? null) }, result }],
		says: 'This error serves scores and places, marked “estimated from its own variation”. The figure itself still has no limits.'
	};
}

/** What the record says of a figure without limits. */
export async function record(held: Held): Promise<Worked | undefined> {
	const one = await found(held);
	if (!one) return undefined;
	const { figure, history } = one;
	const recent = history.points.slice(-PERIODS_BACK);
	const judged = recent.map(({ shown, benchmark }) => ({ value: shown.value, benchmark }));
	const result = recordVerdict(judged, figure.polarity);
	const bare = bareIn(figure);
	const last = judged.filter(({ value }) => value !== undefined).slice(-VALUES_NEEDED);
	return {
		about: `${shortName(held.shown.name)}: ${figure.name}, its last eight values.`,
		links: [historyLink(held.shown, figure)],
		rows: [
			[
				'Value (standard or England of that period)',
				last.map(({ value, benchmark }) => `${bare(value!)} (${bare(benchmark!)})`).join('; ')
			],
			['On the bad side', `${result.worse} of ${result.of}`],
			['On the good side', `${result.better} of ${result.of}`]
		],
		asks: [
			{
				function: 'recordVerdict',
				input: {
					values: judged.map(({ value }) => value ?? null),
					benchmarks: judged.map(({ benchmark }) => benchmark ?? null),
					polarity: figure.polarity
				},
				result
			}
		],
		says: `The record says: ${result.verdict}.`
	};
}

/** How much of the spread of an indicator is not chance. */
export function reliability({ table, indicators, edition, figures }: Held): Worked | undefined {
	const limited = new Set(figures.filter(({ limitsFrom }) => limitsFrom !== null).map(({ indicator }) => indicator));
	const column = table.columns.find(
		({ code, errors, yardstick }) => yardstick?.sd !== undefined && limited.has(code) && errors.some((se) => se !== undefined)
	);
	const sd = column?.yardstick?.sd;
	const name = column && indicators.get(column.code)?.name;
	const share = column && sd !== undefined ? reliabilityOf(column.errors, sd) : undefined;
	if (!column || sd === undefined || !name || share === undefined) return undefined;
	const known = column.errors.filter((se) => se !== undefined);
	const mean = known.reduce((sum, se) => sum + se ** 2, 0) / known.length;
	return {
		about: `${name}, ${edition.title}.`,
		links: [{ path: `/indicators/${column.code}`, words: name }],
		rows: [
			['CCGs with a known error', numberText(known.length)],
			['Their mean error, as a root of squares', numberText(Math.sqrt(mean), 5)],
			['Spread between CCGs (sd)', numberText(sd, 5)],
			['Reliability', shareText(share, 1)]
		],
		asks: [],
		says: share < 0.5 ? 'Most of the spread between CCGs may be chance.' : 'Most of the spread between CCGs is not chance.'
	};
}
