import type { CellId } from '#lib/domain/framework.ts';
import type { Coherence } from '#lib/domain/scoring/coherence.ts';

/** Two indicators of one part by their names, with Pearson's correlation, -1 to 1. */
export interface CoherentPair {
	readonly cell: CellId;
	readonly names: readonly string[];
	readonly correlation: number;
}

/** What there is to say of how indicators inside the parts go together. */
export interface CoherenceFindings {
	/** Pairs looked at. */
	readonly pairs: number;
	/** The strongest first. */
	readonly against: readonly CoherentPair[];
	readonly twice: readonly CoherentPair[];
}

/** The pairs that pull against each other, and those that may count one thing twice, with names in the place of codes. */
export function coherenceFindings(all: readonly Coherence[], names: ReadonlyMap<string, string>): CoherenceFindings {
	const found = (which: Coherence['finding']): readonly CoherentPair[] =>
		all
			.flatMap(({ cell, indicators, correlation, finding }) =>
				finding === which && correlation !== undefined
					? [{ cell, names: indicators.map((code) => names.get(code) ?? code), correlation }]
					: []
			)
			.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
	return { pairs: all.length, against: found('against'), twice: found('twice') };
}
