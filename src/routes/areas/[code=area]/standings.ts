import { choiceKey, type Choice } from '#lib/domain/scoring/choice.ts';
import { rankIntervalAt } from '#lib/domain/scoring/rank-intervals.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import type { Database } from '#lib/server/db/open.ts';
import { gridsOf, type Grids } from '#lib/server/queries/grids.ts';
import { remembered } from '#lib/server/queries/remembered.ts';

/** Where an area stands among all of its edition. */
export interface Standing {
	readonly entry: Ranked;
	readonly range: { readonly low: number; readonly high: number } | undefined;
	/** How many others it cannot be told apart from. */
	readonly alike: number;
	readonly ranked: number;
}

/** The ranking of an edition under a choice. */
export interface Standings {
	readonly entries: readonly Ranked[];
	/** Where one stands, by its ODS code; the range of its place is worked out when it is asked for. */
	readonly of: (code: string) => Standing | undefined;
}

/** The ranking of grids under a choice. */
export function standings({ areas }: Pick<Grids, 'areas'>, choice: Choice): Standings {
	const entries = ranking(areas, choice);
	const byCode = new Map(entries.map((entry, at) => [entry.code, { entry, at }]));
	const scored = entries.flatMap(({ rank, overall }) => (rank === undefined ? [] : [{ score: overall!.score, se: overall!.se }]));
	const rangeAt = rankIntervalAt(scored);
	let alike: readonly number[] | undefined;
	return {
		entries,
		of: (code) => {
			const found = byCode.get(code);
			if (!found) return undefined;
			const { entry, at } = found;
			const ranked = scored.length;
			if (entry.rank === undefined) return { entry, range: undefined, alike: 0, ranked };
			alike ??= notToldApart(scored);
			return { entry, range: rangeAt(at), alike: alike[at] ?? 0, ranked };
		}
	};
}

const USUAL = choiceKey(EQUAL_WEIGHTS);

/** The ranking of an edition under a choice; under the usual one it is kept, since a release never changes. */
export async function standingsOf(db: Database, edition: string, choice: Choice): Promise<Standings> {
	const rank = async () => standings(await gridsOf(db, edition, choice), choice);
	return choiceKey(choice) === USUAL ? await remembered(db, `standings ${edition}`, rank) : await rank();
}
