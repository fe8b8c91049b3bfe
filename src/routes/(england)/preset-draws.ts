import { choiceKey, type Choice } from '#lib/domain/scoring/choice.ts';
import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { PRESETS } from '#lib/domain/scoring/presets.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { rankSimulator } from '#lib/domain/scoring/simulated-ranks.ts';
import type { Database } from '#lib/server/db/open.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import { drawables, sentDrawn, type SentDrawn } from './drawn.ts';

const PRESET_KEYS = new Set(PRESETS.map(({ weights }) => choiceKey(weights)));

/**
 * The ranges of places from 10,000 draws for one of the ready-made sets of weights, drawn once for each edition; `undefined` for any
 * other choice, since drawing takes more time than one question may have.
 */
export async function presetDraws(
	db: Database,
	edition: string,
	areas: readonly Scorable[],
	choice: Choice
): Promise<SentDrawn | undefined> {
	const key = choiceKey(choice);
	if (!PRESET_KEYS.has(key)) return undefined;
	return await remembered(db, `draws ${edition} ${key}`, async () => {
		const placed = drawables(ranking(areas, choice));
		return await Promise.resolve(sentDrawn(key, placed, rankSimulator()(placed)));
	});
}
