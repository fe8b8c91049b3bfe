import { FEWEST_AREAS, OLDEST_YEARS, WIDE_SHARE, type Edition } from '#lib/domain/edition.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { yearsFrom } from '#lib/domain/period.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import { candidateOf, type Candidate, type Ways } from './candidate.ts';
import type { Series } from './series.ts';
import { offersOf } from './window.ts';

/** How an indicator stands in an edition before its twin is looked at. */
export interface Choice {
	readonly entry: MeasuredIndicator;
	/** eligible: a period is new enough and serves enough areas. */
	readonly standing: 'eligible' | 'too-few' | 'out-of-date' | 'not-yet';
	/** The period shown; `undefined` where none ended by the reference date. */
	readonly candidate: Candidate | undefined;
	/** Whether the period serves three quarters of the areas. */
	readonly wide: boolean;
}

/** Whether a period serves three quarters of an edition's areas. */
function isWide(candidate: Candidate, edition: Edition): boolean {
	return roundedTo9(candidate.counted / edition.areas) >= WIDE_SHARE;
}

/**
 * The newest period that gives three quarters of the areas a value; failing that, the newest that gives at least 70; failing that,
 * the newest that gives any, or the newest at all. Areas are counted, not figures that are suspect.
 */
function newestOf(candidates: readonly Candidate[], edition: Edition): Candidate | undefined {
	return (
		candidates.find((candidate) => isWide(candidate, edition)) ??
		candidates.find((candidate) => candidate.counted >= FEWEST_AREAS) ??
		candidates.find((candidate) => candidate.counted > 0) ??
		candidates[0]
	);
}

/** The period that an edition takes from a series: one that ended by its reference date and, to count, at most three years before it. */
export function choiceOf(series: Series, edition: Edition, ways: Ways): Choice {
	const { entry } = series;
	const oldest = yearsFrom(edition.referenceDate, -OLDEST_YEARS);
	const bring = (offer: ReturnType<typeof offersOf>[number]): Candidate => candidateOf(entry, offer, edition, ways);
	const offers = offersOf(series, edition.referenceDate);
	const recent = newestOf(
		untilWide(
			offers.filter((offer) => offer.period.ends >= oldest),
			bring,
			edition
		),
		edition
	);
	if (recent) {
		const eligible = recent.counted >= FEWEST_AREAS || isWide(recent, edition);
		return { entry, standing: eligible ? 'eligible' : 'too-few', candidate: recent, wide: isWide(recent, edition) };
	}
	const last = newestOf(untilWide(offers, bring, edition), edition);
	return { entry, standing: last ? 'out-of-date' : 'not-yet', candidate: last, wide: false };
}

/** The candidates from the newest on, as far as the first that serves three quarters of the areas. */
function untilWide<Offered>(offers: readonly Offered[], bring: (offer: Offered) => Candidate, edition: Edition): readonly Candidate[] {
	const candidates: Candidate[] = [];
	for (const offer of offers) {
		const candidate = bring(offer);
		candidates.push(candidate);
		if (isWide(candidate, edition)) break;
	}
	return candidates;
}
