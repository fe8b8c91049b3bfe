import type { Edition } from '#lib/domain/edition.ts';
import { estimateOf, type Estimate } from '#lib/domain/estimate.ts';
import type { MeasuredIndicator, Standard } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { counts, type Shown } from '#lib/domain/scoring/shown.ts';
import { candidateOf, type Candidate, type Ways } from '../candidate.ts';
import type { Issue, Series } from '../series.ts';
import { asItStands, type Offer } from '../window.ts';
import { englandOf } from './england.ts';
import { scheduleOf, type Schedule } from './schedule.ts';

/** One scheduled period of an indicator on an edition's map. */
export interface Slot {
	/** `undefined` where no file holds the period. */
	readonly issue: Issue | undefined;
	readonly period: Period | undefined;
	readonly figures: Candidate['figures'];
	/** What the period is judged by: the standard in force on its last day, else England of the period. */
	readonly benchmark: number | undefined;
	readonly against: 'standard' | 'england' | undefined;
}

/** An indicator over time on an edition's map, up to the reference date. */
export interface Recorded extends Omit<Schedule, 'slots'> {
	readonly entry: MeasuredIndicator;
	/** Oldest first. */
	readonly slots: readonly Slot[];
	/** An area's series (GSS code), one point a scheduled period, oldest first. */
	readonly pointsOf: (gss: string) => readonly Point[];
}

/** An area's figure of one period; all absent where it has none that counts. */
export interface Point extends Partial<Omit<Estimate, 'from'>> {
	readonly value?: number | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
	/** Whether the series breaks here. */
	readonly breaks?: boolean;
}

const NOTHING: Point = {};
const BREAK: Point = { breaks: true };

/** A figure with its limits; what does not count is nothing. */
export function pointOf(entry: MeasuredIndicator, shown: Shown | undefined): Point {
	const breaks = shown?.flags.includes('break') === true;
	if (!shown || !counts(shown)) return breaks ? BREAK : NOTHING;
	const { value, numerator, denominator } = shown;
	const { lower, upper, lower998, upper998, se } = estimateOf(entry, shown);
	if (lower === undefined || upper === undefined || upper998 === undefined || se === undefined) {
		return { value, numerator, denominator, breaks };
	}
	const low = lower998 === undefined ? NOTHING : { lower998 };
	return { value, numerator, denominator, breaks, lower, upper, ...low, upper998, se };
}

/** The points of each series' published figures, which most areas have on every map: each is worked out once. */
const published = new WeakMap<Issue, Map<Shown, Point>>();

/** As `pointOf`, kept where the figure is one that was published in the period. */
function keptPointOf(entry: MeasuredIndicator, { issue }: Slot, shown: Shown | undefined): Point {
	if (!issue || shown?.origin !== 'published') return pointOf(entry, shown);
	const kept = published.get(issue) ?? new Map<Shown, Point>();
	published.set(issue, kept);
	const point = kept.get(shown) ?? pointOf(entry, shown);
	kept.set(shown, point);
	return point;
}

/** Every area's points, made when first asked for. */
function pointsIn(entry: MeasuredIndicator, slots: readonly Slot[]): Recorded['pointsOf'] {
	const known = new Map<string, readonly Point[]>();
	return (gss) => {
		const points = known.get(gss) ?? slots.map((slot) => keptPointOf(entry, slot, slot.figures.get(gss)));
		known.set(gss, points);
		return points;
	};
}

/** Counts of months have their months added up on the edition's areas, here one. */
function offerOf(entry: MeasuredIndicator, issue: Issue): Offer {
	const offer = asItStands(issue);
	return entry.residents === undefined ? offer : { period: issue.period, maps: new Map(), england: undefined, months: [offer] };
}

/** Every period of a series that ended by the reference date, brought to the edition's areas; `undefined` where there is none. */
export function recordOf(series: Series, edition: Edition, ways: Ways, standards: readonly Standard[]): Recorded | undefined {
	const { entry } = series;
	const past = series.issues.filter(({ period }) => period.ends <= edition.referenceDate).toReversed();
	if (past.length === 0) return undefined;
	const own = standards.filter(({ indicator }) => indicator === entry.id);
	const { slots: scheduled, ...schedule } = scheduleOf(past, entry.period);
	const slots = scheduled.map((issue) => slotOf(entry, issue, edition, ways, own));
	return { ...schedule, entry, slots, pointsOf: pointsIn(entry, slots) };
}

function slotOf(entry: MeasuredIndicator, issue: Issue | undefined, edition: Edition, ways: Ways, standards: readonly Standard[]): Slot {
	if (!issue) return { issue, period: undefined, figures: new Map(), benchmark: undefined, against: undefined };
	const candidate = candidateOf(entry, offerOf(entry, issue), edition, ways);
	const england = entry.residents === undefined ? englandOf(entry, issue) : candidate.england;
	const standard = standardInForce(standards, issue.period.ends)?.value;
	const against = standard === undefined ? (england === undefined ? undefined : 'england') : 'standard';
	return { issue, period: issue.period, figures: candidate.figures, benchmark: standard ?? england, against };
}
