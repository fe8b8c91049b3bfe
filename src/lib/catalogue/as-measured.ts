import type { Indicator, MeasuredIndicator } from '#lib/domain/indicator.ts';

/**
 * The indicator as it would be measured: a measured entry itself, and a not-held one that has a definition with that definition;
 * `undefined` for the rest, whose figures nothing here can read.
 */
export function asMeasured(entry: Indicator): MeasuredIndicator | undefined {
	if (entry.status === 'measured') return entry;
	if (entry.status === 'not-collected' || entry.definition === undefined) return undefined;
	return { ...entry, ...entry.definition, status: 'measured' };
}

/** The catalogue as a release shows it: what has figures among those `held`, by id, is measured, even where it is authored as not held. */
export function asHeld(entries: readonly Indicator[], held: ReadonlySet<string>): readonly Indicator[] {
	return entries.map((entry) => (held.has(entry.id) ? (asMeasured(entry) ?? entry) : entry));
}
