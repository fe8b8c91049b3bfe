import { choiceKey, type Choice } from '#lib/domain/scoring/choice.ts';
import { standings, type Standings } from '#lib/domain/scoring/standings.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import type { Database } from '#lib/server/db/open.ts';
import { gridsOf } from './grids.ts';
import { remembered } from './remembered.ts';

const USUAL = choiceKey(EQUAL_WEIGHTS);

/** The ranking of an edition under a choice; under the usual one it is kept, since a release never changes. */
export async function standingsOf(db: Database, edition: string, choice: Choice): Promise<Standings> {
	const rank = async () => standings((await gridsOf(db, edition, choice)).areas, choice);
	return choiceKey(choice) === USUAL ? await remembered(db, `standings ${edition}`, rank) : await rank();
}
