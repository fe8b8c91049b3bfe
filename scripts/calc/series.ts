import { z } from 'zod';
import { VALUE_KINDS, type ValueKind } from '#lib/domain/indicator.ts';
import { LETTERS, register, WINDOWS, type Letter, type RegisterPeriod } from '#lib/domain/persistence/register.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { assurance } from '#lib/domain/statistics/assurance.ts';
import { controlChart } from '#lib/domain/statistics/control-chart.ts';
import { mergeCounts } from '#lib/domain/statistics/merge-counts.ts';
import { mergeMeans } from '#lib/domain/statistics/merge-means.ts';
import { trend } from '#lib/domain/statistics/trend.ts';
import { xmr } from '#lib/domain/statistics/xmr.ts';
import { entry, type Topic } from './entry.ts';
import { flagOr, lists, maybe, maybes, noneOr, polarity } from './words.ts';

/** The kinds of value in the words of methods.md section 3: "crude rate", "yes/no". */
const kind = z
	.enum([...VALUE_KINDS, 'crude rate', 'indirectly standardised', 'yes/no'])
	.transform((word) => word.replace(/[ /]/, '-') as ValueKind);

const period = z.enum(Object.keys(WINDOWS) as [RegisterPeriod, ...RegisterPeriod[]]);
const history = z
	.string()
	.regex(/^[Ffp.-]*$/, { error: `one letter a period is expected, each of ${LETTERS.join(' ')}` })
	.transform((letters) => letters.split('') as Letter[]);
const numbers = z.array(z.number());
const screen = flagOr(true);

/** What one area's figures say over time (methods.md sections 14 to 18). */
export const series: Topic = {
	standardInForce: entry(
		z.strictObject({
			rows: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date().nullish(), value: z.number() })),
			periodEnd: z.iso.date()
		}),
		({ rows, periodEnd }) =>
			standardInForce(
				rows.map(({ to, ...row }) => ({ ...row, until: to })),
				periodEnd
			)?.value
	),
	trend: entry(
		lists({ values: maybes, lower95: noneOr, upper95: noneOr, kind, polarity }, 'values', 'lower95', 'upper95'),
		({ values, lower95, upper95, ...question }) =>
			trend(
				values.map((value, at) => ({ value, lower: lower95?.[at], upper: upper95?.[at] })),
				question
			)
	),
	spc: entry(z.strictObject({ values: numbers, screen }), ({ values, screen }) => {
		const { mean, lines, labels } = controlChart(values, { screen });
		return { mean, lower: lines?.lower, upper: lines?.upper, labels };
	}),
	xmrBaseline: entry(z.strictObject({ values: numbers, baseline: z.int().positive().nullish(), screen }), ({ values, baseline, screen }) =>
		xmr(values.slice(0, baseline ?? values.length), screen)
	),
	assurance: entry(z.strictObject({ lower: maybe, upper: maybe, target: maybe, polarity }), ({ target, polarity, ...limits }) =>
		assurance(limits, target, polarity)
	),
	mergeCounts: entry(z.strictObject({ parts: z.array(z.strictObject({ x: maybe, n: maybe })) }), ({ parts }) => mergeCounts(parts)),
	mergeMeans: entry(z.strictObject({ parts: z.array(z.strictObject({ value: maybe, se: maybe, population: maybe })) }), ({ parts }) =>
		mergeMeans(parts)
	),
	register: entry(z.strictObject({ period, history, improving: flagOr(false) }), ({ period, history, improving }) =>
		register(history, period, improving)
	)
};
