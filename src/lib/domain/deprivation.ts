import type { Edition } from './edition.ts';

/**
 * What puts CCGs in order of deprivation, by the bands under which it is held: the mean score of the index of 2015, and of that of 2019
 * the mean rank of their small areas, since its scores are not held. More is more deprived in both.
 */
export const DEPRIVATION_INDEXES = ['imd-2015-score', 'imd-2019-rank'] as const;
export type DeprivationIndex = (typeof DEPRIVATION_INDEXES)[number];

/** The day on which the English indices of deprivation 2019 came out. */
const SECOND_INDEX = '2019-09-26';

/** The newest index that was published by an edition's reference date. */
export function indexOf({ referenceDate }: Pick<Edition, 'referenceDate'>): DeprivationIndex {
	return referenceDate < SECOND_INDEX ? 'imd-2015-score' : 'imd-2019-rank';
}

/** The year by which an index is called. */
export function indexYear(index: DeprivationIndex): number {
	return Number(index.slice(4, 8));
}
