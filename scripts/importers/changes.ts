import type { ObservationRow } from '../tidy/observations.ts';

/** A figure that an import changes: its number, or the reason for none, before and after. */
export interface Change {
	readonly indicator: string;
	readonly area: string;
	readonly period: string;
	readonly before: number | string;
	readonly after: number | string;
	/** Where the new one stands in its file. */
	readonly at?: string;
}

/** How the current figures change: counts of figures, and the ten largest revisions as shares of the number before. */
export interface Changes {
	readonly added: number;
	/** Figures of which anything is another than before: number, reason, counts, limits or flags. */
	readonly changed: number;
	readonly removed: number;
	/** Figures whose number is another than before, or that had or now have a reason in its place. */
	readonly revised: number;
	readonly largest: readonly Change[];
}

/** What an import changes, with every revision, the largest first. */
export interface ChangeList {
	readonly summary: Changes;
	readonly revisions: readonly Change[];
	/** Figures that were suppressed and now have a number. */
	readonly uncovered: readonly Change[];
}

const keyOf = ({ indicator, area, period }: ObservationRow): string => `${indicator}|${area}|${period}`;

/** The figure that counts for each key: that of the newest run. */
export function currentOf(rows: readonly ObservationRow[]): Map<string, ObservationRow> {
	const current = new Map<string, ObservationRow>();
	for (const row of rows) {
		const before = current.get(keyOf(row));
		if (!before || Number(row.run) >= Number(before.run)) current.set(keyOf(row), row);
	}
	return current;
}

const SAID = ['value', 'missing', 'numerator', 'denominator', 'lower', 'upper', 'suspect'] as const;

function differs(a: ObservationRow, b: ObservationRow): boolean {
	return SAID.some((column) => a[column] !== b[column]) || (a.flags ?? []).join() !== (b.flags ?? []).join();
}

/** By how much a number moved, as a share of the one before; infinite where one of the two is a reason. */
function size({ before, after }: Change): number {
	if (typeof before === 'string' || typeof after === 'string') return Infinity;
	return Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE);
}

const said = ({ value, missing }: ObservationRow): number | string => value ?? missing ?? '';

function changeOf(before: ObservationRow, after: ObservationRow): Change {
	const { indicator, area, period, at } = after;
	return { indicator, area, period, before: said(before), after: said(after), ...(at === undefined ? {} : { at }) };
}

/** What an import changes of a source's figures, by indicator, area and period. */
export function changesBetween(before: readonly ObservationRow[], after: readonly ObservationRow[]): ChangeList {
	const old = currentOf(before);
	const pairs = [...currentOf(after)].map(([key, now]) => ({ was: old.get(key), now }));
	const kept = pairs.flatMap(({ was, now }) => (was ? [{ was, now }] : []));
	const revised = kept.filter(({ was, now }) => said(was) !== said(now)).map(({ was, now }) => changeOf(was, now));
	const revisions = revised.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
	const summary = {
		added: pairs.length - kept.length,
		changed: kept.filter(({ was, now }) => differs(was, now)).length,
		removed: old.size - kept.length,
		revised: revisions.length,
		largest: revisions.filter((one) => Number.isFinite(size(one))).slice(0, 10)
	};
	return {
		summary,
		revisions,
		uncovered: revisions.filter(({ before: was, after: now }) => was === 'suppressed' && typeof now === 'number')
	};
}
