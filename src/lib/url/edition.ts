import { DEFAULT_EDITION, type Edition } from '#lib/domain/edition.ts';
import { quoted, singleOf } from './reading.ts';

/** The edition to show, and what was wrong with the one asked for, where something was. */
export interface EditionReading<T extends Pick<Edition, 'id'>> {
	readonly edition: T;
	readonly problem?: string;
}

/** The edition that `edition` names, the default one where it is absent or wrong; throws where the release has no edition at all. */
export function readEdition<T extends Pick<Edition, 'id'>>(params: URLSearchParams, editions: readonly T[]): EditionReading<T> {
	const standard = editions.find((edition) => edition.id === DEFAULT_EDITION) ?? editions.at(-1);
	if (!standard) throw new Error('The release has no editions. Build it again from data/editions.csv.');
	const given = singleOf(params, 'edition');
	if (given === undefined) return { edition: standard };
	if (given === 'twice') return { edition: standard, problem: 'The “edition” is in the address more than once. One is enough.' };
	const edition = editions.find(({ id }) => id === given.text);
	if (edition) return { edition };
	const ids = editions.map(({ id }) => id).join(', ');
	return { edition: standard, problem: `There is no edition called ${quoted(given.text)}. The editions are ${ids}.` };
}
