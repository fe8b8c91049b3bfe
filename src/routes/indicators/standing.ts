import { missingWords } from '#lib/format/reasons.ts';
import { periodWords } from '#lib/format/periods.ts';
import type { EditionIndicator } from '#lib/server/queries/indicators.ts';

const STANDINGS = {
	scored: 'Scored',
	context: 'Shown, not scored',
	'too-few': 'Too few CCGs to score',
	'out-of-date': missingWords('out-of-date'),
	alternate: 'Another series of the same counts here',
	'not-yet': 'First figures are later'
} as const;

/** How an indicator is used in an edition, in a few words. */
export function standingWords({ standing, status, onlyFor }: Pick<EditionIndicator, 'standing' | 'status' | 'onlyFor'>): string {
	if (standing) return STANDINGS[standing];
	if (status === 'not-held') return missingWords('not-held');
	return missingWords(onlyFor === 'councils' ? 'other-level-only' : 'not-collected');
}

/** Its period in words, where it has one in the edition. */
export function whenHeld({ starts, ends }: EditionIndicator): string {
	return starts && ends ? periodWords({ starts, ends }) : 'none';
}

/** Whether figures of it are held. */
export function isHeld({ status }: EditionIndicator): boolean {
	return status === 'measured';
}
