import type { Vintage } from './area.ts';

/**
 * What became of an area between two lists: `rename` new code, same people; `merger` whole areas joined; `split` divided
 * among several; `boundary` some people moved between areas that go on.
 */
export const LINEAGE_KINDS = ['merger', 'split', 'boundary', 'rename'] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** People who passed from an area of one list to another of the next; areas that stayed as they were have no link. GSS codes. */
export interface Link {
	readonly fromMap: Vintage;
	readonly toMap: Vintage;
	readonly from: string;
	readonly to: string;
	/** Of the people of `from`, 0 to 1. */
	readonly shareOfFrom: number;
	/** Of the people of `to`, 0 to 1. */
	readonly shareOfTo: number;
}

/** A source counts as a main one above this share of the people of the area it goes into (rule 6 of the editions). */
export const MAIN_SHARE = 0.02;
/** A main source counts as whole where at least this share of it lies inside; main sources must supply as much of the area. */
export const WHOLE_SHARE = 0.98;
/** An area is split, rather than trimmed, where two or more areas take at least this share of it. */
const SPLIT_SHARE = 1 / 4;

/** The kind of a link, given all links of the same step between two lists. */
export function kindOf(link: Link, step: readonly Link[]): LineageKind {
	const sources = step.filter((other) => other.to === link.to);
	const destinations = step.filter((other) => other.from === link.from);
	if (sources.length === 1 && destinations.length === 1) return 'rename';
	if (destinations.filter((other) => other.shareOfFrom >= SPLIT_SHARE).length > 1) return 'split';
	const main = sources.filter((other) => other.shareOfTo > MAIN_SHARE);
	const joined = main.length > 1 && link.shareOfTo > MAIN_SHARE && main.every((other) => other.shareOfFrom >= WHOLE_SHARE);
	return joined ? 'merger' : 'boundary';
}
