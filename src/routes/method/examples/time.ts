import type { PeriodKind } from '#lib/domain/period.ts';
import { letterOf } from '#lib/domain/persistence/letters.ts';
import { register as registerOf, WINDOWS, type RegisterPeriod } from '#lib/domain/persistence/register.ts';
import { assurance as assuranceOf } from '#lib/domain/statistics/assurance.ts';
import { controlChart } from '#lib/domain/statistics/control-chart.ts';
import { trend as trendOf } from '#lib/domain/statistics/trend.ts';
import { numberText } from '#lib/format/numbers.ts';
import { periodWords } from '#lib/format/periods.ts';
import { shortName } from '#lib/format/names.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';
import { bareIn, firstHistory, historyLink, rangeIn, toldIn, unbroken, type Held, type HeldHistory } from '../held.ts';
import type { Worked } from '../worked.ts';

const judged = ({ polarity, value, standing }: IndicatorFigure): boolean => polarity !== 'none' && value !== null && standing === 'scored';
const own = ({ points }: HeldHistory) => points.filter(({ made, shown }) => made === 'published' && shown.value !== undefined);
const bounded = (points: readonly HistoryPoint[]) =>
	points.filter(({ estimate }) => estimate.lower !== undefined && estimate.upper !== undefined);

/** The trend test on the last five periods with limits. */
export async function trend(held: Held): Promise<Worked | undefined> {
	const found = await firstHistory(
		held,
		(history) => bounded(own(history)).length >= 5,
		(figure) => judged(figure) && figure.limitsFrom !== null
	);
	if (!found?.figure.kind) return undefined;
	const { figure, history } = found;
	const last = bounded(own(history)).slice(-5);
	const kind = found.figure.kind;
	const points = last.map(({ shown, estimate }) => ({ value: shown.value!, lower: estimate.lower!, upper: estimate.upper! }));
	const result = trendOf(points, { kind, polarity: figure.polarity });
	const bare = bareIn(figure);
	return {
		about: `${shortName(held.shown.name)}: ${figure.name}, its last five periods with limits.`,
		links: [historyLink(held.shown, figure)],
		rows: [
			...last.map(
				(point, at) =>
					[periodWords(point), `${bare(points[at]!.value)} (${bare(points[at]!.lower)} to ${bare(points[at]!.upper)})`] as const
			),
			['Slope a period', result.slope === undefined ? 'none' : numberText(result.slope, 5)],
			['χ², to be above 9.5495', result.chi2 === undefined ? 'none' : numberText(result.chi2, 3)]
		],
		asks: [
			{
				function: 'trend',
				input: {
					values: points.map(({ value }) => value),
					lower95: points.map(({ lower }) => lower),
					upper95: points.map(({ upper }) => upper),
					kind,
					polarity: figure.polarity
				},
				result
			}
		],
		says: `The result: ${result.result}.`
	};
}

const charted = async (held: Held) =>
	await firstHistory(
		held,
		(history) => own(history).length >= 12 && own(history).at(-1)?.benchmark !== undefined,
		(figure) => judged(figure) && figure.kind === 'proportion'
	);

/** The control chart of a series. */
export async function chart(held: Held): Promise<Worked | undefined> {
	const found = await charted(held);
	if (!found) return undefined;
	const { figure, history } = found;
	const points = own(history).slice(-24);
	const values = points.map(({ shown }) => shown.value!);
	const { mean, lines, labels } = controlChart(values);
	if (mean === undefined || !lines) return undefined;
	const told = toldIn(figure.unit, figure);
	const signals = points.flatMap((point, at) =>
		labels[at] === 'Common Cause' ? [] : [[periodWords(point), `${told(values[at]!)}: ${labels[at]}`] as const]
	);
	return {
		about: `${shortName(held.shown.name)}: ${figure.name}, ${values.length} periods up to ${periodWords(points.at(-1)!)}.`,
		links: [historyLink(held.shown, figure)],
		rows: [['Mean', told(mean)], ['Average jump', told(lines.amr)], ['Limits', rangeIn(figure.unit, figure)(lines)], ...signals],
		asks: [{ function: 'spc', input: { values }, result: { mean, lower: lines.lower, upper: lines.upper, labels } }],
		says:
			signals.length === 0 ? 'No point is a signal: the series just wobbles.' : `${signals.length} of ${values.length} points are signals.`
	};
}

/** Whether the same series will meet its standard as it is. */
export async function assurance(held: Held): Promise<Worked | undefined> {
	const found = await charted(held);
	if (!found) return undefined;
	const { figure, history } = found;
	const points = own(history).slice(-24);
	const { lines } = controlChart(points.map(({ shown }) => shown.value!));
	const target = points.at(-1)?.benchmark;
	if (!lines || target === undefined) return undefined;
	const { lower, upper } = lines;
	const told = toldIn(figure.unit, figure);
	const result = assuranceOf(lines, target, figure.polarity);
	return {
		about: `${shortName(held.shown.name)}: ${figure.name}, the same periods.`,
		links: [historyLink(held.shown, figure)],
		rows: [
			['Limits', rangeIn(figure.unit, figure)({ lower, upper })],
			['Standard, else England', told(target)]
		],
		asks: [{ function: 'assurance', input: { lower, upper, target, polarity: figure.polarity }, result }],
		says: `The process as it is: ${result}.`
	};
}

const LENGTHS: Partial<Readonly<Record<PeriodKind, RegisterPeriod>>> = {
	month: 'month',
	quarter: 'quarter',
	'half-year': 'half-year',
	'financial-year': 'year',
	'calendar-year': 'year'
};

/** The letters of a series and where they lead. */
export async function register(held: Held): Promise<Worked | undefined> {
	const lengthOf = ({ entry }: HeldHistory): RegisterPeriod | undefined => (entry.period === null ? undefined : LENGTHS[entry.period]);
	const fits = (history: HeldHistory): boolean => {
		const length = lengthOf(history);
		return length !== undefined && unbroken(own(history), WINDOWS[length].of)?.every(({ benchmark }) => benchmark !== undefined) === true;
	};
	const found =
		(await firstHistory(held, fits, (figure) => judged(figure) && figure.limitsFrom !== null)) ?? (await firstHistory(held, fits, judged));
	const period = found && lengthOf(found.history);
	if (!found || !period) return undefined;
	const { figure, history } = found;
	const points = own(history).slice(-WINDOWS[period].of);
	const letters = points.map(({ shown, estimate, benchmark }) => letterOf({ ...estimate, value: shown.value }, benchmark, figure.polarity));
	const result = registerOf(letters, period, false);
	const told = toldIn(figure.unit, figure);
	return {
		about: `${shortName(held.shown.name)}: ${figure.name}, a value a ${period}.`,
		links: [historyLink(held.shown, figure)],
		rows: [
			...points.map((point, at) => {
				const { shown, benchmark } = point;
				const value = shown.value === undefined ? 'no value' : told(shown.value);
				return [periodWords(point), `${letters[at]}: ${value}${benchmark === undefined ? '' : ` against ${told(benchmark)}`}`] as const;
			}),
			['Needed', `${WINDOWS[period].needed} of ${WINDOWS[period].of}`]
		],
		asks: [{ function: 'register', input: { period, history: letters.join(''), improving: false }, result }],
		says: `On these periods alone: ${result.status}.`
	};
}
