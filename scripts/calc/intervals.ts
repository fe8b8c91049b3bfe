import { z } from 'zod';
import { byar } from '#lib/domain/statistics/byar.ts';
import { compare } from '#lib/domain/statistics/compare.ts';
import { crudeRate } from '#lib/domain/statistics/crude-rate.ts';
import { differenceInterval } from '#lib/domain/statistics/difference-interval.ts';
import { dsr } from '#lib/domain/statistics/dsr.ts';
import { meanInterval } from '#lib/domain/statistics/mean-interval.ts';
import { recordVerdict } from '#lib/domain/statistics/record-verdict.ts';
import { reliability } from '#lib/domain/statistics/reliability.ts';
import { seFromLimits } from '#lib/domain/statistics/standard-error.ts';
import { seFromVariation } from '#lib/domain/statistics/variation.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { entry, type Topic } from './entry.ts';
import { given, level, lists, maybe, maybes, noneOr, polarity } from './words.ts';

const stratum = z.strictObject({ events: maybe, population: maybe, standard: maybe });
const figure = z.strictObject({ value: maybe, lower: maybe, upper: maybe });

/** How sure one figure is, and what it says of a benchmark (methods.md section 5). A number that is not given leads to no answer. */
export const intervals: Topic = {
	wilson: entry(z.strictObject({ x: maybe, n: maybe, level }), ({ x = NaN, n = NaN, level }) => wilson(x, n, level)),
	byar: entry(z.strictObject({ x: maybe, level }), ({ x = NaN, level }) => byar(x, level)),
	crudeRate: entry(z.strictObject({ x: maybe, n: maybe, multiplier: maybe, level }), ({ x = NaN, n = NaN, multiplier, level }) =>
		multiplier === undefined ? undefined : crudeRate(x, n, multiplier, level)
	),
	dsr: entry(z.strictObject({ strata: z.array(stratum), multiplier: maybe, level }), ({ strata, multiplier, level }) => {
		const whole = strata.flatMap((band) => given(band) ?? []);
		return multiplier === undefined || whole.length < strata.length ? undefined : dsr(whole, multiplier, level);
	}),
	meanInterval: entry(z.strictObject({ mean: maybe, sd: maybe, n: maybe, level }), ({ level, ...input }) => {
		const sample = given(input);
		return sample && meanInterval(sample.mean, sample.sd, sample.n, level);
	}),
	seFromLimits: entry(z.strictObject({ lower: maybe, upper: maybe, level }), ({ level, ...input }) => {
		const limits = given(input);
		return limits && limits.lower <= limits.upper ? seFromLimits(limits, level) : undefined;
	}),
	seFromVariation: entry(z.strictObject({ values: maybes }), ({ values }) => seFromVariation(values)),
	recordVerdict: entry(
		lists({ values: maybes, benchmarks: noneOr, polarity }, 'values', 'benchmarks'),
		({ values, benchmarks, polarity }) =>
			recordVerdict(
				values.map((value, at) => ({ value, benchmark: benchmarks?.[at] })),
				polarity
			)
	),
	differenceInterval: entry(z.strictObject({ a: figure, b: figure }), (input) => {
		const [a, b] = [given(input.a), given(input.b)];
		return a && b && differenceInterval(a, b);
	}),
	compare: entry(z.strictObject({ lower: maybe, upper: maybe, benchmark: maybe, polarity }), ({ benchmark, polarity, ...limits }) =>
		compare(limits, benchmark, polarity).replace('-', ' ')
	),
	reliability: entry(z.strictObject({ se: maybes, sd: maybe }), ({ se, sd = NaN }) => reliability(se, sd))
};
