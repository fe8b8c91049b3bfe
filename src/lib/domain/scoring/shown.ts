import type { Missing } from '../missing.ts';
import type { Flag, Origin } from '../observation.ts';

/** A published figure with the place of its cell, as tidy files and releases hold it. */
export interface Published extends Omit<Shown, 'flags' | 'se' | 'origin' | 'parts'> {
	readonly flags?: readonly Flag[] | undefined;
}

/** What an area has for a period on some map: a value with where it came from, or the reason there is none. */
export interface Shown {
	readonly value?: number | undefined;
	readonly missing?: Missing | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
	/** Published 95% limits; those worked out here come later. */
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	/** Standard error of a mean over parts whose errors are all known. */
	readonly se?: number | undefined;
	readonly flags: readonly Flag[];
	readonly suspect?: string | undefined;
	readonly origin?: Origin | undefined;
	/** The first cell that went into it. */
	readonly run?: string | undefined;
	readonly at?: string | undefined;
	/** Cells that went into it. */
	readonly parts: number;
}

/** The reason alone. */
export function nothing(missing: Missing): Shown {
	return { missing, flags: [], parts: 0 };
}

/** A published figure as it stands. */
export function asPublished(row: Published): Shown {
	if (row.missing !== undefined) return { ...nothing(row.missing), run: row.run, at: row.at };
	const { value, numerator, denominator, lower, upper, flags = [], suspect, run, at } = row;
	return { value, numerator, denominator, lower, upper, flags, suspect, run, at, origin: 'published', parts: 1 };
}

/** Whether a figure takes part in yardsticks and scores: it has a value, and nothing makes that suspect. */
export function counts(shown: Shown): boolean {
	return shown.value !== undefined && shown.suspect === undefined;
}

/** The flags of several figures in a fixed order, with one more where it applies. */
export function flagsOf(parts: readonly Shown[], more?: Flag): readonly Flag[] {
	return [...new Set([...parts.flatMap((part) => part.flags), ...(more ? [more] : [])])].sort();
}

/** The sum of one number over several figures; `undefined` where one has none. */
export function sumOf(parts: readonly Shown[], number: (part: Shown) => number | undefined): number | undefined {
	let sum = 0;
	for (const part of parts) {
		const next = number(part);
		if (next === undefined) return undefined;
		sum += next;
	}
	return sum;
}
