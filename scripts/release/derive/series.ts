import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { RunRow } from '../../tidy/runs.ts';
import type { HeldObservation } from '../rows/observations.ts';

/** The published figures of one indicator and one period. */
export interface Issue {
	readonly period: Period;
	/** By the map that the codes belong to, and then by GSS code. */
	readonly maps: ReadonlyMap<Vintage, ReadonlyMap<string, HeldObservation>>;
	/** England's own figure, where one was published. */
	readonly england: HeldObservation | undefined;
}

/** All that is held of an indicator, by the last day of each period, newest first. */
export interface Series {
	readonly entry: MeasuredIndicator;
	readonly issues: readonly Issue[];
}

interface Gathering extends Issue {
	readonly maps: Map<Vintage, Map<string, HeldObservation>>;
	england: HeldObservation | undefined;
}

/** The observations of each indicator by period, map and area; of two runs that hold the same figure the newer one counts. */
export function seriesOf(
	entries: readonly MeasuredIndicator[],
	held: readonly HeldObservation[],
	runs: readonly RunRow[]
): readonly Series[] {
	const age = new Map(runs.map((run) => [`${run.source}/${run.run}`, `${run.published} ${String(run.run).padStart(6, '0')}`]));
	const newer = (row: HeldObservation, before: HeldObservation | undefined): boolean =>
		before === undefined || (age.get(row.run) ?? '') >= (age.get(before.run) ?? '');
	const gathered = new Map<string, Map<string, Gathering>>(entries.map((entry) => [entry.id, new Map()]));
	for (const row of held) {
		const issue = issueOf(gathered.get(row.indicator), row);
		if (!issue) continue;
		if (row.area === ENGLAND) {
			if (newer(row, issue.england)) issue.england = row;
			continue;
		}
		const areas = issue.maps.get(row.map) ?? new Map<string, HeldObservation>();
		issue.maps.set(row.map, areas);
		if (newer(row, areas.get(row.area))) areas.set(row.area, row);
	}
	return entries.map((entry) => ({ entry, issues: newestFirst([...(gathered.get(entry.id)?.values() ?? [])]) }));
}

function issueOf(issues: Map<string, Gathering> | undefined, row: HeldObservation): Gathering | undefined {
	const issue = issues?.get(row.period.label) ?? { period: row.period, maps: new Map(), england: undefined };
	issues?.set(row.period.label, issue);
	return issues && issue;
}

function newestFirst(issues: readonly Gathering[]): readonly Issue[] {
	return [...issues].sort((a, b) => compare(b.period.ends, a.period.ends) || compare(a.period.starts, b.period.starts));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
