import { z } from 'zod';
import { metricOutcome } from '#lib/domain/better-care-fund/metric.ts';
import { netReduction } from '#lib/domain/better-care-fund/net.ts';
import { payment } from '#lib/domain/better-care-fund/payment.ts';
import { ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';
import { rating } from '#lib/domain/replay/rating.ts';
import { percentChange } from '#lib/domain/statistics/percent-change.ts';
import { entry, type Topic } from './entry.ts';
import { given, maybe, polarity } from './words.ts';

const band = z.literal([0, 1, 2]);
const quarters = z.array(z.number());

/** The assessment rating of 2016/17 and the Better Care Fund of 2015/16, replayed (methods.md sections 21 and 22). */
export const schemes: Topic = {
	iafReplay: entry(
		z.strictObject({ bands: z.array(band.nullable()), leadership: band, finance: band, outstandingFrom: maybe }),
		({ bands, outstandingFrom, ...parts }) =>
			outstandingFrom === undefined
				? undefined
				: rating({ ...parts, bands: bands.filter((known) => known !== null) }, ratingMethod2016(outstandingFrom))
	),
	bcfPayment: entry(
		z
			.strictObject({ baseline: quarters, reduction: z.union([z.number(), quarters]), actual: quarters, unitValue: maybe })
			.refine(
				({ baseline, reduction, actual }) =>
					new Set([baseline, actual, reduction].map((list) => (Array.isArray(list) ? list : baseline).length)).size === 1,
				{
					error: 'baseline, actual and a reduction by quarter must be lists of one length'
				}
			),
		({ unitValue, ...plan }) => (unitValue === undefined ? undefined : payment({ ...plan, unitValue }))
	),
	bcfNet: entry(z.strictObject({ gross: maybe, growth: maybe }), (input) => {
		const known = given(input);
		return known && netReduction(known.gross, known.growth);
	}),
	bcfMetric: entry(z.strictObject({ target: maybe, actual: maybe, polarity }), ({ polarity, ...input }) => {
		const known = given(input);
		return known && metricOutcome(known.target, known.actual, polarity);
	}),
	percentChange: entry(z.strictObject({ was: maybe, now: maybe }), (input) => {
		const known = given(input);
		return known && percentChange(known.was, known.now);
	})
};
