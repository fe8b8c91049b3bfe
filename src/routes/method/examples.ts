import type { Edition } from '#lib/domain/edition.ts';
import type { Database } from '#lib/server/db/open.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import * as comparators from './examples/comparators.ts';
import { missing } from './examples/missing.ts';
import { published } from './examples/published.ts';
import { rate } from './examples/rate.ts';
import { share } from './examples/share.ts';
import { verdict } from './examples/verdict.ts';
import * as mergers from './examples/mergers.ts';
import * as ranks from './examples/ranks.ts';
import * as rating from './examples/rating.ts';
import * as scales from './examples/scales.ts';
import * as scores from './examples/scores.ts';
import * as series from './examples/series.ts';
import * as spread from './examples/spread.ts';
import * as time from './examples/time.ts';
import * as weights from './examples/weights.ts';
import { heldIn, type Held } from './held.ts';
import type { Chapter, Topic } from './topic.ts';
import type { Worked } from './worked.ts';

type Example = (held: Held) => Worked | undefined | Promise<Worked | undefined>;

/** The worked example of each topic by its id. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
	missing,
	published,
	share,
	rate,
	verdict,
	'own-variation': series.ownVariation,
	record: series.record,
	reliability: series.reliability,
	scale: scales.scale,
	'other-scales': scales.otherScales,
	'weights-and-score': scales.weightsAndScore,
	parts: scores.parts,
	'error-of-score': scores.errorOfScore,
	coverage: scores.coverage,
	bounds: scores.bounds,
	pair: scores.pair,
	place: ranks.place,
	'expected-place': ranks.expectedPlace,
	simulated: ranks.simulated,
	'told-apart': ranks.toldApart,
	ahead: weights.ahead,
	attainable: weights.attainable,
	effective: weights.effective,
	drop: weights.drop,
	coherence: weights.coherence,
	alarm: weights.alarm,
	standards: comparators.standards,
	comparators: comparators.comparators,
	people: comparators.people,
	'many-tests': spread.manyTests,
	funnels: spread.funnels,
	inequality: spread.inequality,
	trend: time.trend,
	chart: time.chart,
	assurance: time.assurance,
	breaks: mergers.breaks,
	register: time.register,
	replay: rating.replay
};

/** A topic with its worked example, which is absent where the edition has no figure that fits or none can be made of what is held. */
export type WorkedTopic = Topic & { readonly worked: Worked | undefined };

/** The topics of a chapter with worked examples from an edition; kept, since a release never changes. */
export async function workedTopics({ id, topics }: Chapter, db: Database, edition: Edition): Promise<readonly WorkedTopic[]> {
	return await remembered(db, `method ${id} ${edition.id}`, async () => {
		const held = await heldIn(db, edition);
		return await Promise.all(topics.map(async (topic) => ({ ...topic, worked: held && (await EXAMPLES[topic.id]?.(held)) })));
	});
}
