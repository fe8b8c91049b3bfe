import { councilsOf, type CouncilShare } from './councils.ts';
import { averaged, type PutTogetherRule } from './put-together.ts';
import { counts, flagsOf, nothing, sumOf, type Shown } from './shown.ts';

/**
 * The figures of CCGs (GSS codes) from those of councils or districts, marked estimated, where at least 90% of the CCG's residents
 * live in areas with a figure that counts: the mean by its residents, or of a count its part of each area's; else the reason of the
 * area with most of the residents and none.
 */
export function apportioned(
	rule: PutTogetherRule,
	overlaps: ReadonlyMap<string, readonly CouncilShare[]>,
	councils: ReadonlyMap<string, Shown>
): ReadonlyMap<string, Shown> {
	const hasValue = (council: string): boolean => {
		const shown = councils.get(council);
		return shown !== undefined && counts(shown);
	};
	return new Map(
		[...overlaps].map(([gss, shares]) => {
			const used = councilsOf(shares, hasValue);
			return [gss, used ? broughtFrom(rule, used, councils) : nothing(reasonOf(shares, councils, hasValue))];
		})
	);
}

function broughtFrom(rule: PutTogetherRule, shares: readonly CouncilShare[], councils: ReadonlyMap<string, Shown>): Shown {
	return rule.kind === 'count' ? partOf(shares, councils) : mean(rule, shares, councils);
}

/** A count: of each council's the share of its own residents who live in the CCG. */
function partOf(shares: readonly CouncilShare[], councils: ReadonlyMap<string, Shown>): Shown {
	const parts = [...shares]
		.sort((a, b) => b.shareOfCcg - a.shareOfCcg)
		.flatMap(({ council, shareOfCouncil }) => {
			const shown = councils.get(council);
			return shown ? [{ ...shown, value: shown.value === undefined ? undefined : shown.value * shareOfCouncil }] : [];
		});
	const [first] = parts;
	return {
		value: sumOf(parts, (part) => part.value),
		flags: flagsOf(parts, 'estimated'),
		origin: 'apportioned',
		run: first?.run,
		at: first?.at,
		parts: parts.length
	};
}

function mean(rule: PutTogetherRule, shares: readonly CouncilShare[], councils: ReadonlyMap<string, Shown>): Shown {
	const parts = shares.flatMap(({ council, shareOfCcg }) => {
		const shown = councils.get(council);
		return shown ? [{ shown, weight: shareOfCcg }] : [];
	});
	const biggestFirst = parts.sort((a, b) => b.weight - a.weight);
	return { ...averaged(rule, biggestFirst, 'share'), numerator: undefined, denominator: undefined, origin: 'apportioned' };
}

/** Why the councils do not cover the CCG: a suspect number, shown nowhere else, stands for one that is not available. */
function reasonOf(shares: readonly CouncilShare[], councils: ReadonlyMap<string, Shown>, hasValue: (council: string) => boolean) {
	const silent = shares.filter(({ council }) => !hasValue(council)).sort((a, b) => b.shareOfCcg - a.shareOfCcg)[0];
	const shown = silent && councils.get(silent.council);
	if (!shown) return 'not-in-table';
	return shown.missing ?? 'not-available';
}
