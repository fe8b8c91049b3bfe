import type { Vintage } from '../area.ts';

/** The people a CCG has in common with a council, as a share of the CCG's and of the council's, each 0 to 1. */
export interface CouncilShare {
	readonly council: string;
	readonly shareOfCcg: number;
	readonly shareOfCouncil: number;
}

/** At least this share of a CCG's residents must live in councils with a value (rule 8 of the editions). */
export const LEAST_COVERED = 0.9;

/** Councils new from 2019, with those whose residents they took over and the part of them. */
const STAND_INS: readonly { readonly council: string; readonly of: readonly string[]; readonly part: number }[] = [
	{ council: 'E06000058', of: ['E06000028', 'E06000029'], part: 1 },
	{ council: 'E06000059', of: ['E10000009'], part: 1 },
	{ council: 'E06000060', of: ['E10000002'], part: 1 },
	{ council: 'E06000061', of: ['E10000021'], part: 0.463 },
	{ council: 'E06000062', of: ['E10000021'], part: 0.537 }
];

/**
 * The map whose overlaps with councils serve an edition's map: 2015 for 2015 and 2016, then 2017, and 2018 for all later
 * ones, from which a CCG's value is carried forward like any other.
 */
export function overlapMapOf(map: Vintage): '2015-04' | '2017-04' | '2018-04' {
	if (map <= '2016-04') return '2015-04';
	return map === '2017-04' ? '2017-04' : '2018-04';
}

/** The councils whose figures may speak for a CCG: its own, and those of 2019 on that may stand in for them. */
export function councilsToAsk(shares: readonly CouncilShare[]): readonly string[] {
	const own = new Set(shares.map(({ council }) => council));
	return [
		...own,
		...STAND_INS.filter(({ of, council }) => !own.has(council) && of.some((old) => own.has(old))).map(({ council }) => council)
	];
}

/** What a new council shares with a CCG, from the shares of the old ones it stands in for; their people in the CCG over all their people. */
function standIn(council: string, part: number, old: readonly CouncilShare[]): CouncilShare {
	const shareOfCcg = old.reduce((sum, share) => sum + share.shareOfCcg, 0);
	const whole = old.reduce((sum, share) => sum + share.shareOfCcg / share.shareOfCouncil, 0);
	return { council, shareOfCcg: shareOfCcg * part, shareOfCouncil: shareOfCcg / whole };
}

/**
 * The councils with a value that a CCG's residents live in, councils of 2019 on standing in once for the old ones they
 * replaced where those have no value; `undefined` where they cover less than 90% of the residents. A rate is the mean by
 * `shareOfCcg`; a count, such as days of delay, is the sum of each council's times `shareOfCouncil`. Always an estimate.
 */
export function councilsOf(shares: readonly CouncilShare[], hasValue: (council: string) => boolean): readonly CouncilShare[] | undefined {
	const found = shares.filter(({ council }) => hasValue(council));
	const silent = shares.filter(({ council }) => !hasValue(council));
	for (const { council, of, part } of STAND_INS) {
		const old = silent.filter((share) => of.includes(share.council));
		if (old.length > 0 && hasValue(council)) found.push(standIn(council, part, old));
	}
	const covered = found.reduce((sum, { shareOfCcg }) => sum + shareOfCcg, 0);
	return covered >= LEAST_COVERED ? found : undefined;
}
