import type { Collected, Evidence } from './indicator.ts';

/** Why an edition has no figures of something worth knowing, worst first. */
export const GAP_KINDS = ['nobody', 'councils', 'ended', 'not-held', 'old', 'not-yet'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** What weakens figures that an edition does have. */
export const WEAKNESSES = ['declared', 'modelled', 'carried', 'suppressed'] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** What is asked of an entry of the catalogue: how it is held, and how the edition uses it. */
export interface Catalogued {
	readonly status: 'measured' | 'not-held' | 'not-collected';
	/** How the edition uses it; `null` where it is not measured. */
	readonly standing: 'scored' | 'context' | 'too-few' | 'out-of-date' | 'alternate' | 'not-yet' | null;
	readonly onlyFor: 'councils' | null;
	/** The last period ever published; `null` where the series goes on. */
	readonly ceased: string | null;
}

/** The kind of gap that an entry is in an edition; `undefined` where the edition has figures of it. */
export function gapKind({ status, standing, onlyFor, ceased }: Catalogued): GapKind | undefined {
	if (status === 'not-collected') return onlyFor === 'councils' ? 'councils' : 'nobody';
	if (status === 'not-held') return 'not-held';
	if (standing === 'out-of-date') return ceased === null ? 'old' : 'ended';
	return standing === 'not-yet' ? 'not-yet' : undefined;
}

/** What weakens the figures of an entry, in the order of `WEAKNESSES`; `suppressed` is how many areas have theirs held back. */
export function weaknessesOf(entry: {
	readonly evidence: Evidence | null;
	readonly collected: Collected;
	readonly suppressed: number;
}): readonly Weakness[] {
	const holds: Readonly<Record<Weakness, boolean>> = {
		declared: entry.evidence === 'self-declared',
		modelled: entry.evidence === 'modelled-denominator',
		carried: entry.collected === 'councils',
		suppressed: entry.suppressed > 0
	};
	return WEAKNESSES.filter((weakness) => holds[weakness]);
}
