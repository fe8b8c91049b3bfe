import { PLACE_KINDS } from '#lib/domain/place.ts';
import { fold, withoutBrackets } from './fold.ts';
import { lettersOf } from './near.ts';
import type { Match, Part, PlaceIndex } from './place-index.ts';

/** A name made ready to be compared. */
export interface Entry {
	readonly match: Match;
	/** Folded, without brackets. */
	readonly name: string;
	/** All its words, those in brackets too. */
	readonly words: readonly string[];
	/** The county, council or country it lies in, folded. */
	readonly within: string;
	/** Which letters the name has. */
	readonly letters: number;
}

/** An index made ready to be searched. */
export interface Gazetteer {
	readonly entries: readonly Entry[];
	readonly byName: ReadonlyMap<string, readonly Entry[]>;
	/** By the first letter of each of their words, in the order of `entries`. */
	readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
	readonly byCode: ReadonlyMap<string, Match>;
	readonly index: PlaceIndex;
}

function partsOf(index: PlaceIndex, pairs: readonly number[]): Part[] {
	const parts: Part[] = [];
	for (let at = 0; at < pairs.length; at += 2) {
		const [code, name] = index.ccgs[pairs[at]!]!;
		parts.push({ code, name, share: pairs[at + 1]! / 1000 });
	}
	return parts.sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

function entryOf(match: Match): Entry {
	const name = fold(withoutBrackets(match.name));
	const whole = match.name.includes('(') ? fold(match.name) : name;
	return { match, name, words: whole.split(' '), within: fold(match.within ?? ''), letters: lettersOf(name) };
}

function filedByLetter(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
	const filed = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const letter of new Set(entry.words.map((word) => word.charAt(0)))) {
			const before = filed.get(letter);
			if (before) before.push(entry);
			else filed.set(letter, [entry]);
		}
	}
	return filed;
}

/** The names of an index folded and filed, which takes some milliseconds: once for each index. */
export function gazetteer(index: PlaceIndex): Gazetteer {
	const ccgs = index.ccgs.map(([code, name]): Match => ({ name, kind: 'ccg', ccgs: [{ code, name, share: 1 }] }));
	const places = index.places.map(([kind, name, within, since, until, ...pairs]): Match => ({
		name,
		kind: PLACE_KINDS[kind]!,
		...(within && { within }),
		...(since > 0 && { since }),
		...(until > 0 && { until }),
		ccgs: partsOf(index, pairs)
	}));
	const entries = [...places, ...ccgs].map(entryOf);
	const byName = new Map<string, Entry[]>();
	for (const entry of entries) {
		const before = byName.get(entry.name);
		if (before) before.push(entry);
		else byName.set(entry.name, [entry]);
	}
	return { entries, byName, byLetter: filedByLetter(entries), byCode: new Map(ccgs.map((match) => [match.ccgs[0]!.code, match])), index };
}
