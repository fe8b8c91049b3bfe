import { FEWEST_AREAS } from '#lib/domain/edition.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { counts } from '#lib/domain/scoring/shown.ts';
import { yardstick } from '#lib/domain/scoring/standardise.ts';
import { shownOn } from '../window.ts';
import type { Issue } from '../series.ts';

/**
 * England of a period: its published value; else, of a series of CCGs, the mean of at least 70 areas, weighted by denominators where
 * they are held. `undefined` where there is neither, and for counts, which England's cannot be held against.
 */
export function englandOf(entry: MeasuredIndicator, issue: Issue): number | undefined {
	if (entry.kind === 'count' || entry.kind === 'yes-no') return undefined;
	const { england } = issue;
	if (england?.value !== undefined && england.suspect === undefined) return england.value;
	if (entry.level !== 'ccg') return undefined;
	const maps = [...issue.maps.keys()].map((map) =>
		[...shownOn(issue, map).values()].flatMap((shown) =>
			counts(shown) && shown.value !== undefined ? [{ value: shown.value, denominator: shown.denominator }] : []
		)
	);
	const widest = maps.reduce((most, own) => (own.length > most.length ? own : most), []);
	return yardstick(widest, undefined, FEWEST_AREAS)?.centre;
}
