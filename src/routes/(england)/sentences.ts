import type { Choice } from '#lib/domain/scoring/choice.ts';
import { UNRANKED, type Ranked, type Unranked } from '#lib/domain/scoring/ranking.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import { scoreText, shareText } from '#lib/format/numbers.ts';
import { listWords, ordinal } from '#lib/format/words.ts';

/** Below this share of known error no claim is made that two areas differ (methods.md section 8.4). */
export const ENOUGH_KNOWN = 2 / 3;

/** The range of a place that is 95% likely. */
export interface PlaceRange {
	readonly low: number;
	readonly high: number;
}

const namesAt = (ranked: readonly Ranked[], rank: number | undefined): readonly string[] =>
	ranked.filter((entry) => entry.rank === rank).map(({ name }) => name);

/** "Ranked with all weights equal: Thurrock comes first, Manchester last": who stands at the ends under which weights. */
export function headline(entries: readonly Ranked[], weights: string): string {
	const ranked = entries.filter(({ rank }) => rank !== undefined);
	if (ranked.length === 0) return `Nobody can be ranked with ${weights}`;
	const first = namesAt(ranked, 1);
	const last = namesAt(ranked, ranked.at(-1)?.rank);
	if (ranked.length === first.length) return `Ranked with ${weights}: all come out alike`;
	return `Ranked with ${weights}: ${listWords(first)} ${first.length > 1 ? 'come' : 'comes'} first, ${listWords(last)} last`;
}

const placeWords = ({ low, high }: PlaceRange): string =>
	low === high
		? ordinal(low)
		: high === low + 1
			? `${ordinal(low)} or ${ordinal(high)}`
			: `anywhere from ${ordinal(low)} to ${ordinal(high)}`;

/** Two sentences on how firm the order is: the range of the first place, and how many are alike; or that too little error is known to say. */
export function firmness(entries: readonly Ranked[], ranges: { get(code: string): PlaceRange | undefined }): string {
	const ranked = entries.filter(({ rank }) => rank !== undefined);
	const first = ranked[0];
	const range = first && ranges.get(first.code);
	const known = knownShare(ranked);
	if (!first || !range || known === 0)
		return 'How firm this order is cannot be said: the sources give no margin of error for these figures.';
	const place = `${first.name} could be ${placeWords(range)} of ${ranked.length}`;
	if (known < ENOUGH_KNOWN) {
		return (
			`A margin of error is known for only ${shareText(known)} of the weight, so how firm this order is cannot be said. ` +
			`By that part alone ${place}; the true ranges are wider.`
		);
	}
	const alike = notToldApart(ranked.map(({ overall }) => ({ score: overall!.score, se: overall!.se }))).filter(
		(others) => others >= 20
	).length;
	return alike > 0
		? `${place}. In the middle the order is soft: ${alike} CCGs cannot be told apart from 20 or more others.`
		: `${place}. Most CCGs can be told apart from all but a few others.`;
}

/** The share of the weight whose error is known, 0 to 1, on average over the areas ranked. */
export function knownShare(ranked: readonly Ranked[]): number {
	return ranked.length === 0 ? 0 : ranked.reduce((sum, { overall }) => sum + (overall?.knownErrorShare ?? 0), 0) / ranked.length;
}

/** Where the reader's own areas went: "Your area moved from 54th to 31st of 106"; several by their names. */
function ownMovement(before: readonly Ranked[], after: readonly Ranked[], own: readonly string[], of: number): readonly string[] {
	const rankIn = (entries: readonly Ranked[], code: string): number | undefined => entries.find((entry) => entry.code === code)?.rank;
	return own.flatMap((code) => {
		const name = own.length === 1 ? 'Your area' : after.find((entry) => entry.code === code)?.name;
		const [was, rank] = [rankIn(before, code), rankIn(after, code)];
		if (name === undefined) return [];
		if (rank === undefined) return [`${name} is not ranked.`];
		if (was === undefined) return [`${name} is ${ordinal(rank)} of ${of}.`];
		return [was === rank ? `${name} stays ${ordinal(rank)} of ${of}.` : `${name} moved from ${ordinal(was)} to ${ordinal(rank)} of ${of}.`];
	});
}

/** What a change of weights did, for those who listen: where the reader's own areas went, who leads, and who moved farthest where she has none. */
export function movement(before: readonly Ranked[], after: readonly Ranked[], own: readonly string[] = []): string {
	const of = after.filter(({ rank }) => rank !== undefined).length;
	if (of === 0) return 'Nobody can be ranked with these weights.';
	const places = new Map(before.map(({ code, rank }) => [code, rank]));
	const moves = after.flatMap(({ code, name, rank }) => {
		const was = places.get(code);
		return rank === undefined || was === undefined || was === rank ? [] : [{ name, was, rank }];
	});
	const mine = ownMovement(before, after, own, of);
	const leads = `${listWords(namesAt(after, 1))} first of ${of}.`;
	if (mine.length > 0) return `${mine.join(' ')} ${leads}`;
	const farthest = moves.sort((a, b) => Math.abs(b.rank - b.was) - Math.abs(a.rank - a.was))[0];
	return farthest
		? `New order: ${leads} ${farthest.name} moved farthest, from ${ordinal(farthest.was)} to ${ordinal(farthest.rank)}.`
		: `The order has not changed: ${leads}`;
}

/** How far apart the scores of CCGs lie: their standard deviation, printed beside a ranking; empty for fewer than two. */
export function spreadWords(ranked: readonly Ranked[], { decimals }: { readonly decimals: number }): string {
	if (ranked.length < 2) return '';
	const scores = ranked.map(({ overall }) => overall!.score);
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1));
	return `The scores of CCGs lie ${scoreText(sd, decimals)} from their middle on average (standard deviation).`;
}

const REASONS: Record<Unranked, (n: number, gate: string) => string> = {
	'no-score': (n) => `${ccgs(n)} no figure at all for what these weights ask.`,
	'below-gate': (n, gate) => `${ccgs(n)} figures for less than ${gate} of the weight. The score stands; we do not guess the place.`,
	'too-little-measured': () => 'Most of what these weights ask for is not measured, so nobody has a place.'
};

const ccgs = (n: number): string => (n === 1 ? '1 CCG has' : `${n} CCGs have`);

/** Why some of the entries have no place, one sentence a reason; empty where all have one. */
export function unrankedWords(entries: readonly Ranked[], { gate }: Pick<Choice, 'gate'> = {}): string {
	return UNRANKED.flatMap((reason) => {
		const n = entries.filter((entry) => entry.reason === reason).length;
		return n > 0 ? [REASONS[reason](n, gate === undefined ? 'two thirds' : shareText(gate))] : [];
	}).join(' ');
}
