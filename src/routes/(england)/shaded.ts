import { shadeFrom } from '#lib/charts/shade.ts';
import { ordinal } from '#lib/format/words.ts';
import { scoreText } from '#lib/format/numbers.ts';
import type { RankedWith } from './ranked-with.ts';

/** How an area is drawn on a map: its class of score (0 = not ranked), and its name with score and place. */
export interface Shaded {
	readonly shade: number;
	readonly words: string;
}

/** How each area is drawn, by code. */
export function shadedBy({ entries, scale }: Pick<RankedWith, 'entries' | 'scale'>): ReadonlyMap<string, Shaded> {
	const of = entries.filter(({ rank }) => rank !== undefined).length;
	return new Map(
		entries.map(({ code, name, rank, overall }) => [
			code,
			rank === undefined || !overall
				? { shade: 0, words: `${name}: not ranked` }
				: {
						shade: shadeFrom(overall.score, scale.starts, scale.decimals),
						words: `${name}: ${scoreText(overall.score, scale.decimals)}, ${ordinal(rank)} of ${of}`
					}
		])
	);
}

/** The first and the last of those ranked, to be named on a map; nobody where fewer than two are. */
export function endsOf({ entries }: RankedWith): readonly { code: string; name: string }[] {
	const ranked = entries.filter(({ rank }) => rank !== undefined);
	return ranked.length < 2 ? [] : [ranked[0]!, ranked.at(-1)!];
}
