import { Z95 } from '#lib/domain/statistics/normal.ts';
import { scoreText } from '#lib/format/numbers.ts';
import type { RankedWith } from './ranked-with.ts';

/** Half of the 95% interval of a score; `undefined` where its error is not known. */
export function halfOf(se: number | undefined): number | undefined {
	return se === undefined ? undefined : Z95 * se;
}

/** The scores of those ranked, best first, each with half of its 95% interval where its error is known. */
export function stripScores({ entries }: Pick<RankedWith, 'entries'>) {
	return entries.flatMap(({ name, rank, overall }) =>
		rank === undefined || !overall ? [] : [{ name, score: overall.score, half: halfOf(overall.se) }]
	);
}

/** What the strip of scores shows: its finding, and a sentence with both ends and England; empty where nobody is ranked. */
export function stripWords(result: Pick<RankedWith, 'entries' | 'scale'>): { readonly title: string; readonly summary: string } {
	const scores = stripScores(result);
	const { england, decimals } = result.scale;
	const [first, last] = [scores[0], scores.at(-1)];
	if (!first || !last) return { title: '', summary: '' };
	const text = (score: number): string => scoreText(score, decimals);
	return {
		title: `Scores of CCGs run from ${text(first.score)} to ${text(last.score)}`,
		summary: `Scores of ${scores.length} CCGs in order, from ${first.name} with ${text(first.score)} to ${last.name} with ${text(last.score)}${england === undefined ? '' : `; England is ${england}`}.`
	};
}
