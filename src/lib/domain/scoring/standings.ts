import type { Choice } from './choice.ts';
import { rankIntervalAt } from './rank-intervals.ts';
import { ranking, type Ranked } from './ranking.ts';
import { notToldApart } from './told-apart.ts';

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

/** Where each area stands, from its grid, under a choice. */
export function standings(areas: Parameters<typeof ranking>[0], choice: Choice): Standings {
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
