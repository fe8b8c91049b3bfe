import { z } from 'zod';
import { falseDiscovery, FALSE_DISCOVERY_RATE } from '#lib/domain/comparison/false-discovery.ts';
import { maskAlarm } from '#lib/domain/comparison/mask-alarm.ts';
import { peopleGap } from '#lib/domain/comparison/people-gap.ts';
import { areaGradient } from '#lib/domain/statistics/area-gradient.ts';
import { gradient } from '#lib/domain/statistics/gradient.ts';
import { entry, type Topic } from './entry.ts';
import { given, lists, maybe, numberOr, polarity } from './words.ts';

const verdict = z
	.enum(['better', 'worse', 'similar', 'higher', 'lower', 'not compared'])
	.nullish()
	.transform((word) => (word === 'not compared' || !word ? 'not-compared' : word));
const share = z.number().min(0).max(1);
const numbers = z.array(z.number());
const populations = z.array(z.number().min(0));

/** What a composite hides, what a list may hold by chance, gaps as people, and slopes over deprivation (methods.md sections 12, 13 and 20). */
export const comparisons: Topic = {
	maskAlarm: entry(
		z.strictObject({ score: maybe, indicators: z.array(z.strictObject({ code: z.string(), z: maybe, verdict998: verdict })) }),
		({ score, indicators }) => maskAlarm(score, indicators)
	),
	falseDiscovery: entry(z.strictObject({ p: z.array(share), q: numberOr(FALSE_DISCOVERY_RATE).pipe(share) }), ({ p, q }) =>
		falseDiscovery(p, q)
	),
	peopleGap: entry(
		z.strictObject({ value: maybe, lower: maybe, upper: maybe, standard: maybe, denominator: maybe, polarity, multiplier: maybe }),
		({ lower, upper, polarity, ...input }) => {
			const known = given(input);
			return known && peopleGap({ ...known, lower, upper, polarity });
		}
	),
	gradient: entry(
		lists({ rank: numbers, rate: numbers, population: populations }, 'rank', 'rate', 'population'),
		({ rank, rate, population }) => gradient(rank.map((at, i) => ({ rank: at, rate: rate[i]!, population: population[i]! })))
	),
	areaGradient: entry(
		lists({ imd: numbers, value: numbers, population: populations }, 'imd', 'value', 'population'),
		({ imd, value, population }) => areaGradient(imd.map((score, i) => ({ imd: score, value: value[i]!, population: population[i]! })))
	)
};
