import type { Edition } from '#lib/domain/edition.ts';
import type { Weights } from '#lib/domain/scoring/weights.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import { Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { dayWords, monthWords } from '#lib/format/dates.ts';
import { scoreText, shareText } from '#lib/format/numbers.ts';
import { weightsInWords } from '#lib/format/weights.ts';
import { ordinal, placesFrom } from '#lib/format/words.ts';
import type { Standing } from './profile.ts';

/** Below this share of known error no claim is made that scores differ (methods.md section 8.4). */
const ENOUGH_KNOWN = 2 / 3;

/** Which way a score differs from England's 50 and how sure that is, where its error is known. */
function difference({ score, se, knownErrorShare }: { score: number; se: number | undefined; knownErrorShare: number }): string {
	if (se === undefined || knownErrorShare < ENOUGH_KNOWN) return score === 50 ? 'the same' : score > 50 ? 'higher' : 'lower';
	const away = roundedTo9(Math.abs(score - 50) / se);
	if (away <= Z95) return 'no clear difference';
	const side = score > 50 ? 'better' : 'worse';
	return away > Z998 ? `clearly ${side}` : `possibly ${side}`;
}

/** The answer in one sentence: score against England, when, which way, how sure, and the place with its range. */
export function profileSentence({ entry, range, ranked }: Standing, edition: Edition, weights: Weights): string {
	const when = `With figures to ${dayWords(edition.referenceDate)}`;
	const { overall, rank } = entry;
	if (!overall)
		return `${when}, no score can be given here with ${weightsInWords(weights)}: nothing that these weights ask for is published.`;
	const score = `${when}, health care here scored ${scoreText(overall.score)} against England’s 50, with ${weightsInWords(weights)}: ${difference(overall)}`;
	if (rank === undefined) return `${score}. It has no place in the order.`;
	const place = `${score}, ${ordinal(rank)} of ${ranked}`;
	if (!range) return `${place}. How sure that is cannot be said: the sources give no margin of error.`;
	if (overall.knownErrorShare >= ENOUGH_KNOWN) return `${place} and likely ${placesFrom(range)}.`;
	return (
		`${place}. A margin of error is known for only ${shareText(overall.knownErrorShare)} of the weight; ` +
		`by that part alone the place is ${placesFrom(range)}, and the difference from England could be chance.`
	);
}

/** Where the list of similar CCGs comes from, as a note beside its title. */
export function peersNote(peers: readonly { listed: string; basis: 'published' | 'recalculated' }[]): string {
	const first = peers[0];
	if (!first) return 'No list of similar CCGs is held for this map.';
	const list = first.basis === 'published' ? 'Published list' : 'List recalculated from the published inputs';
	return `${list}, ${monthWords(first.listed.slice(0, 7))}. Alike in people and place, not in care.`;
}
