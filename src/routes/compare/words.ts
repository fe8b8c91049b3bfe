import { toldApart, type SideBySide } from '#lib/domain/comparison/side-by-side.ts';
import { scoreText, shareText } from '#lib/format/numbers.ts';
import { counted, listWords } from '#lib/format/words.ts';

/** "under all weightings", "under no weighting", "under 83% of all weightings": never a round 0% or 100% that is not exact. */
export function aheadWords(share: number): string {
	if (share === 1) return 'under all weightings';
	if (share === 0) return 'under no weighting';
	return `under ${aheadText(share)} of all weightings`;
}

/** The share alone: "83%", "all", "none", "under 1%", "over 99%". */
export function aheadText(share: number): string {
	if (share === 0) return 'none';
	if (share === 1) return 'all';
	return share < 0.005 ? 'under 1%' : share >= 0.995 ? 'over 99%' : shareText(share);
}

const HOW_SURE = {
	yes: 'The difference is too large to be chance.',
	no: 'The difference could be chance.',
	unknown: 'How sure that is cannot be said.'
} as const;

/** What two to 25 areas come to, in three or four sentences: compared on what, when, who is ahead, and how sure that is. */
export function comparedWords(side: SideBySide, names: readonly string[], when: string, weights: string): string {
	const parts = counted(side.cells.length, 'part');
	if (side.cells.length === 0) return 'No part of the framework has figures for all of them, so nothing can be held side by side.';
	const scores = side.scores.map((score, at) => ({ score, at, name: names[at] ?? '' })).filter(({ score }) => score !== undefined);
	if (scores.length === 0) return `They share ${parts} of the framework, but these weights give none of it any weight.`;
	const [first, ...others] = scores.sort((a, b) => b.score! - a.score!);
	const last = others.at(-1)!;
	const apart = toldApart(side, first!.at, last.at);
	const sure = HOW_SURE[apart === undefined ? 'unknown' : apart ? 'yes' : 'no'];
	const scored = `${first!.name} scores ${scoreText(first!.score!)} and ${last.name} ${scoreText(last.score!)}, ${when}, with these weights: ${weights}.`;
	if (others.length > 1) return `On ${parts} that all ${names.length} share, the best and the last stand so: ${scored} ${sure}`;
	const ahead = side.ahead[first!.at]![last.at]!;
	return `${first!.name} is ahead of ${last.name} ${aheadWords(ahead)} of the ${parts} that both have. ${scored} ${sure}`;
}

/** "Kernow and Devon", "Kernow, Devon and 3 more": what is compared, for a title. */
export function namesWords(names: readonly string[]): string {
	return names.length <= 3 ? listWords(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
