import type { Match, Part } from './place-index.ts';
import { changeSentences, KIND_WORDS, partWords, placeWords } from './place-words.ts';
import { meant, type Found } from './search.ts';

const ENGLAND_ONLY = 'CCGs are in England only.';

/** "A, B and C". */
function inARow(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const SPECIAL: Readonly<Record<NonNullable<Found['special']>, (asked: string) => string>> = {
	forces: () => 'That is an address of the armed forces. It lies in no CCG.',
	girobank: () => 'That postcode was a bank’s. It lies in no CCG.',
	'unknown postcode': (asked) => `We know no postcode that begins with ${asked}. Check its letters and digits.`
};

function elsewhereWords({ elsewhere, matches }: Found): readonly string[] {
	if (elsewhere.length === 0) return [];
	const also = matches.length > 0;
	const told = elsewhere.map(({ name, within }) => {
		if (within === undefined || within === name) return `${name} is not in England.`;
		return also ? `There is also a ${name} in ${within}.` : `${name} is in ${within}.`;
	});
	return [...told, ENGLAND_ONLY];
}

function otherWords({ other, matches }: Found): readonly string[] {
	if (!other) return [];
	const now = inARow(matches.map(({ name }) => name));
	const { code, name, year, isClosed } = other;
	if (isClosed) return [`${code} was the code of ${name}.`, `It closed by April ${year}.`, `Its people then came under ${now}.`];
	return [`${code} is the code of ${name}, which began in April ${year}.`, `On this earlier map its people are in ${now}.`];
}

/** Who has what is left of a place; of a postcode district perhaps no practice but its middle. */
function restWords(rest: readonly Part[]): readonly string[] {
	const [first] = rest;
	if (!first) return [];
	if (first.share === 0) return [`${first.name} has the middle of the district.`];
	return [`${inARow(rest.map(({ name }) => name))} ${rest.length > 1 ? 'have' : 'has'} the rest.`];
}

function oneWords(match: Match, found: Found): readonly string[] {
	const named = placeWords(match);
	const only = meant(found);
	const changes = changeSentences(match);
	if (match.kind === 'ccg') return [found.by === 'code' ? `${found.asked} is the code of ${match.name}.` : `This is ${match.name}.`];
	if (only) {
		return [`${named} lies in ${only.ccg.name}.`, ...restWords(only.rest), ...changes];
	}
	if (match.ccgs.length === 1) return [`${named} lies in ${match.ccgs[0]!.name}.`, ...changes];
	const parts = match.ccgs.map((part) => `${part.name} has ${partWords(match, part)}.`);
	return [`${named} lies in ${match.ccgs.length} CCGs.`, ...parts, ...changes, 'Please choose.'];
}

function manyWords({ by, asked, matches }: Found): string {
	const kinds = new Set(matches.map(({ kind }) => kind));
	const [kind] = kinds;
	if (by === 'within' && kind) return `${asked} has ${matches.length} ${KIND_WORDS[kind]}s. Please choose.`;
	return by === 'name'
		? `${matches.length} places are called ${asked}, or begin so. Please choose.`
		: `${matches.length} places or CCGs have “${asked}” in their names. Please choose.`;
}

function foundWords(found: Found): readonly string[] {
	const [first, ...others] = found.matches;
	if (found.by === 'near') return [`We have no place called ${found.asked}.`, ...(first ? [`Did you mean ${placeWords(first)}?`] : [])];
	if (!first) return [];
	return others.length > 0 ? [manyWords(found)] : oneWords(first, found);
}

/** What a finding means, in sentences: what was understood, what was found, who holds the rest, and what to do next. */
export function answerSentences(found: Found): readonly string[] {
	if (found.by === 'none') return ['Type a town, a postcode, or the name or code of a clinical commissioning group (CCG).'];
	if (found.by === 'nothing') return [`We found no place, postcode or CCG called “${found.asked}”.`];
	if (found.special) return [SPECIAL[found.special](found.asked)];
	if (found.other) return otherWords(found);
	return [...foundWords(found), ...elsewhereWords(found)];
}
