import { z } from 'zod';
import { byar } from '#lib/domain/statistics/byar.ts';
import { crudeRate } from '#lib/domain/statistics/crude-rate.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { entry, type Topic } from './entry.ts';
import { level, maybe } from './words.ts';

/** Limits of one figure from its counts (methods.md section 5). A number that is not given leads to no answer. */
export const intervals: Topic = {
	wilson: entry(z.strictObject({ x: maybe, n: maybe, level }), ({ x = NaN, n = NaN, level }) => wilson(x, n, level)),
	byar: entry(z.strictObject({ x: maybe, level }), ({ x = NaN, level }) => byar(x, level)),
	crudeRate: entry(z.strictObject({ x: maybe, n: maybe, multiplier: maybe, level }), ({ x = NaN, n = NaN, multiplier, level }) =>
		multiplier === undefined ? undefined : crudeRate(x, n, multiplier, level)
	)
};
