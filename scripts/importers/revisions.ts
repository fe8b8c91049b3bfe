import type { Finding } from '../files/finding.ts';
import type { Change, ChangeList } from './changes.ts';

const inWords = (name: string, { indicator, period, before }: Change): string => `${name}, ${indicator} of ${period}: ${before}`;

/**
 * What is to be said of figures of an earlier issue that are others now: each revision, the largest first; and, for a steward to
 * look at, figures that were suppressed and are shown now.
 */
export function revisionFindings({ revisions, uncovered }: ChangeList, file: string, nameOf: (area: string) => string): Finding[] {
	const spot = (change: Change): Finding['spot'] => ({
		file,
		text: inWords(nameOf(change.area), change),
		understood: `${change.after}${change.at === undefined ? '' : ` (${change.at})`}`
	});
	return [
		...revisions.map((change): Finding => ({ case: 58, reaction: 'MAP', says: 'was revised', spot: spot(change) })),
		...uncovered.map((change): Finding => ({
			case: 58,
			reaction: 'STOP',
			says: 'was suppressed in the last issue and has a number now',
			spot: spot(change),
			signOff: true
		}))
	];
}
