import { dayWords } from '#lib/format/dates.ts';
import { shareText } from '#lib/format/numbers.ts';
import { listWords } from '#lib/format/words.ts';
import type { VersionLink } from '#lib/server/queries/history/kin.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';

/** What changed between two periods of a history. */
export interface Break {
	/** A word or two, for the chart. */
	readonly short: string;
	/** A sentence. */
	readonly words: string;
	/** Whether figures before and after may be set beside each other: the same people, counted in the same way. */
	readonly alike: boolean;
}

/** The breaks of a history, by the label of the first period after each. */
export function breaksOf(points: readonly HistoryPoint[], links: readonly VersionLink[]): ReadonlyMap<string, Break> {
	const breaks = new Map<string, Break>();
	for (const [at, point] of points.entries()) {
		const found = breakBetween(points[at - 1], point, links);
		if (found) breaks.set(point.period, found);
	}
	return breaks;
}

function breakBetween(before: HistoryPoint | undefined, point: HistoryPoint, links: readonly VersionLink[]): Break | undefined {
	const from = `From ${dayWords(point.starts)}`;
	if (point.shown.flags.includes('break')) return { short: 'recounted', words: `${from} the source counts in another way.`, alike: false };
	if (before?.made === 'rebuilt' && point.made === 'published') {
		const names = before.parts.map(({ name }) => name);
		const how = names.length === 0 ? 'cannot be rebuilt' : `are rebuilt from ${listWords(names)}`;
		return { short: 'own figures', words: `${from} the figures are published for this CCG itself; those before ${how}.`, alike: true };
	}
	if (before?.gss === undefined || point.gss === undefined || before.gss === point.gss) return undefined;
	const link = links.find((one) => one.from === before.gss && one.to === point.gss);
	if (link?.kind === 'rename') return undefined;
	const stayed = link ? `: ${shareText(link.share)} of its people before are ${shareText(link.shareOfTo)} of those after` : '';
	return { short: 'new boundary', words: `${from} the figures are for a changed area${stayed}.`, alike: false };
}
