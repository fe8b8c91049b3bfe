import type { ObservationRow } from '../tidy/observations.ts';

/** A figure whose number is another than before. */
export interface Revision {
	readonly indicator: string;
	readonly area: string;
	readonly period: string;
	readonly before: number;
	readonly after: number;
}

/** How the current figures change: counts of figures, and the ten largest revisions as shares of the number before. */
export interface Changes {
	readonly added: number;
	readonly removed: number;
	readonly revised: number;
	readonly largest: readonly Revision[];
}

/** The figure that counts for each key: that of the newest run. */
function currentOf(rows: readonly ObservationRow[]): Map<string, ObservationRow> {
	const current = new Map<string, ObservationRow>();
	for (const row of rows) {
		const key = `${row.indicator}|${row.area}|${row.period}`;
		const before = current.get(key);
		if (!before || Number(row.run) >= Number(before.run)) current.set(key, row);
	}
	return current;
}

const share = ({ before, after }: Revision): number => Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE);

/** What an import changes of a source's figures, by indicator, area and period. */
export function changesBetween(before: readonly ObservationRow[], after: readonly ObservationRow[]): Changes {
	const old = currentOf(before);
	const revisions: Revision[] = [];
	let added = 0;
	let same = 0;
	for (const [key, { indicator, area, period, value, missing }] of currentOf(after)) {
		const was = old.get(key);
		if (!was) added += 1;
		else same += 1;
		if (was?.value !== undefined && value !== undefined && was.value !== value) {
			revisions.push({ indicator, area, period, before: was.value, after: value });
		} else if (was && was.missing !== missing) revisions.push({ indicator, area, period, before: was.value ?? NaN, after: value ?? NaN });
	}
	const numbers = revisions.filter((revision) => Number.isFinite(revision.before) && Number.isFinite(revision.after));
	const largest = numbers.sort((a, b) => share(b) - share(a)).slice(0, 10);
	return { added, removed: old.size - same, revised: revisions.length, largest };
}
