import { ENGLAND } from '#lib/domain/area.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { Finding } from '../files/finding.ts';
import type { ObservationRow } from '../tidy/observations.ts';
import { labelled } from './periods.ts';
import type { Reference } from './reference.ts';

const MONTHS: Readonly<Partial<Record<PeriodKind, number>>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	'financial-year': 12,
	'calendar-year': 12,
	'rolling-3y': 12
};

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The pairs of neighbouring labels between which a period of their kind is missing; none for snapshots, which keep no step. */
export function gapsIn(labels: Iterable<string>, kind: PeriodKind): readonly (readonly [string, string])[] {
	const step = MONTHS[kind];
	if (step === undefined) return [];
	const periods = [...labels].flatMap((label) => labelled(label, kind) ?? []).sort((a, b) => (a.starts < b.starts ? -1 : 1));
	return periods.flatMap((period, i) => {
		const before = periods[i - 1];
		return before && monthOf(period.starts) - monthOf(before.starts) > step ? [[before.label, period.label] as const] : [];
	});
}

/** A warning for each place in the series of a source where a period is missing: it stays a gap, never joined or filled. */
export function gapFindings(rows: readonly ObservationRow[], reference: Reference, file: string): Finding[] {
	const labels = new Map<string, Set<string>>();
	for (const { indicator, period, area } of rows) {
		if (area === ENGLAND) continue;
		labels.set(indicator, (labels.get(indicator) ?? new Set()).add(period));
	}
	return [...labels].flatMap(([indicator, of]) => {
		const kind = reference.indicator(indicator)?.period;
		const says = `${indicator} has no period between the two named; the series is drawn with a gap there.`;
		return (kind ? gapsIn(of, kind) : []).map(([before, after]): Finding => ({
			case: 80,
			reaction: 'WARN',
			says,
			spot: { file, text: `${before}, then ${after}` }
		}));
	});
}
