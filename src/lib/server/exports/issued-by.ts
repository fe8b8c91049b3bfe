import type { OpenRelease } from '../release/open.ts';

/** The licence of every figure given out. */
export const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** What every answer that is an object says of where it is from: the release, its day, and the licence of the figures. */
export function issuedBy({ id, date }: Pick<OpenRelease, 'id' | 'date'>) {
	return { release: id, releaseDate: date, licence: LICENCE };
}
