import type { Vintage } from '#lib/domain/area.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { monthsIn, type Period } from '#lib/domain/period.ts';
import { asPublished, flagsOf, nothing, sumOf, type Shown } from '#lib/domain/scoring/shown.ts';
import type { HeldObservation } from '../rows/observations.ts';
import type { Issue, Series } from './series.ts';

/** What a period offers: the figures of each map as they stand, months added up where the indicator asks for it. */
export interface Offer {
	readonly period: Period;
	readonly maps: ReadonlyMap<Vintage, ReadonlyMap<string, Shown>>;
	/** England's published value for the same period. */
	readonly england: number | undefined;
	/** For a series of counts per head: its months, newest first, to be added up on the edition's areas; `maps` is then empty. */
	readonly months?: readonly Offer[];
}

/** What a series offers for a reference date, newest first: every period that ended by then, or for a windowed series the one window that ends with its newest month. */
export function offersOf({ entry, issues }: Series, referenceDate: string): readonly Offer[] {
	const past = issues.filter((issue) => issue.period.ends <= referenceDate);
	if (entry.window === undefined) return past.map(asItStands);
	const whole = windowOf(entry, past, issues.length);
	return whole ? [whole] : [];
}

const standing = new WeakMap<Issue, Offer>();

/** A period's figures as published, by map and GSS code; made once. */
export function asItStands(issue: Issue): Offer {
	const known = standing.get(issue);
	if (known) return known;
	const { period, maps, england } = issue;
	const shown = [...maps].map(([map, areas]) => [map, new Map([...areas].map(([gss, row]) => [gss, asPublished(row)]))] as const);
	const offer = { period, maps: new Map(shown), england: england?.suspect === undefined ? england?.value : undefined };
	standing.set(issue, offer);
	return offer;
}

/** A period's figures as published on one map. */
export function shownOn(issue: Issue, map: Vintage): ReadonlyMap<string, Shown> {
	return asItStands(issue).maps.get(map) ?? new Map<string, Shown>();
}

/**
 * The months of one window added up; `undefined` where fewer months are held than the window needs. A shorter window will do only
 * where the file never held more.
 */
function windowOf(entry: MeasuredIndicator, past: readonly Issue[], everHeld: number): Offer | undefined {
	const newest = past[0];
	const size = entry.window ?? 1;
	if (!newest) return undefined;
	const inside = past.filter((issue) => monthsIn({ starts: issue.period.starts, ends: newest.period.ends }) <= size);
	const enough = everHeld < size ? (entry.windowLeast ?? size) : size;
	if (inside.length < enough) return undefined;
	const starts = inside.at(-1)?.period.starts ?? newest.period.starts;
	const period = { ...newest.period, starts };
	if (entry.residents !== undefined) return { period, maps: new Map(), england: undefined, months: inside.map(asItStands) };
	const vintages = [...new Set(inside.flatMap((issue) => [...issue.maps.keys()]))];
	const england = added(
		entry,
		inside.map((issue) => issue.england)
	);
	return {
		period,
		maps: new Map(vintages.map((map) => [map, addedAreas(entry, inside, map)])),
		england: england.suspect === undefined ? england.value : undefined
	};
}

function addedAreas(entry: MeasuredIndicator, issues: readonly Issue[], map: Vintage): ReadonlyMap<string, Shown> {
	const areas = new Set(issues.flatMap((issue) => [...(issue.maps.get(map)?.keys() ?? [])]));
	return new Map(
		[...areas].map((gss) => [
			gss,
			added(
				entry,
				issues.map((issue) => issue.maps.get(map)?.get(gss))
			)
		])
	);
}

/** The months of one area, newest first, as one figure: sum over sum; the reason of the first month without a number, where there is one. */
function added(entry: MeasuredIndicator, months: readonly (HeldObservation | undefined)[]): Shown {
	const parts = months.map((row) => (row ? asPublished(row) : nothing('not-in-table')));
	const gap = parts.find((part) => part.missing !== undefined);
	if (gap?.missing) return nothing(gap.missing);
	const numerator = sumOf(parts, (part) => part.numerator);
	const denominator = sumOf(parts, (part) => part.denominator);
	if (numerator === undefined || denominator === undefined || denominator <= 0) return nothing('not-available');
	const first = parts[0];
	return {
		value: (entry.per * numerator) / denominator,
		numerator,
		denominator,
		flags: flagsOf(parts),
		suspect: parts.find((part) => part.suspect !== undefined)?.suspect,
		origin: 'summed',
		run: first?.run,
		at: first?.at,
		parts: parts.length
	};
}
