import { fold, withoutBrackets } from './fold.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { distance, forgiven, lettersApart, lettersOf } from './near.ts';
import type { Match, Part } from './place-index.ts';
import { readPostcode, SPECIAL_WORDS } from './postcode.ts';

/** What was found. */
export interface Found {
	/** What was understood: a postcode is cut to its district, the rest to its first characters. */
	readonly asked: string;
	/** `none` where nothing was typed. */
	readonly by: 'none' | 'code' | 'closed code' | 'postcode' | 'name' | 'within' | 'beginning' | 'near' | 'nothing';
	/** In England, best first; for a near miss, what was perhaps meant. */
	readonly matches: readonly Match[];
	/** Places of that name outside England, each once a country. */
	readonly elsewhere: readonly Match[];
	/** Why there is no CCG for a postcode that is none of a place. */
	readonly special?: 'forces' | 'girobank' | 'unknown postcode';
	/** A code that is not on this map: closed before it or opened after it. */
	readonly other?: { readonly code: string; readonly name: string; readonly year: number; readonly isClosed: boolean };
}

/** The longest text that is read, and the most places that are listed; London alone has 33 councils. */
const LONGEST = 100;
const MOST = 40;
/** Words that are said of a CCG and of no town. */
const SAYS_CCG = /\b(?:nhs|ccg|clinical commissioning group)\b/i;
/** Parts of a place below this share are left out of a choice. */
const SMALLEST = 0.02;
/** One CCG is meant where it has at least this share of the place. */
const WHOLE = 0.95;
/** Ways of finding that may go straight on; a near miss, a list of what lies within, and a closed code are shown first. */
const SURE: readonly Found['by'][] = ['code', 'postcode', 'name', 'beginning'];

/** A CCG that was meant without doubt. */
export interface Meant {
	readonly ccg: Part;
	/** Who holds the rest of the place. */
	readonly rest: readonly Part[];
	readonly place: Match;
}

const RANKS: Readonly<Record<Match['kind'], number>> = {
	town: 0,
	council: 1,
	ccg: 2,
	neighbourhood: 3,
	'postcode-district': 4,
	elsewhere: 5
};

const byKind = (a: Entry, b: Entry): number =>
	RANKS[a.match.kind] - RANKS[b.match.kind] || (a.match.name < b.match.name ? -1 : a.match.name > b.match.name ? 1 : 0);

const isLarge = ({ match }: Entry): boolean => match.kind === 'town' || match.kind === 'council';

const codes = ({ ccgs }: Match): readonly string[] => ccgs.map(({ code }) => code);

/** Without councils whose town of the same name is there with all their CCGs. */
function withoutRepeats(entries: readonly Entry[]): Entry[] {
	const towns = new Map<string, readonly string[]>();
	for (const { match, name } of entries) if (match.kind === 'town') towns.set(name, [...(towns.get(name) ?? []), ...codes(match)]);
	return entries.filter(({ match, name }) => {
		const held = match.kind === 'council' ? towns.get(name) : undefined;
		return held === undefined || !codes(match).every((code) => held.includes(code));
	});
}

function shown(match: Match): Match {
	const counted = match.ccgs.filter(({ share }) => share >= SMALLEST || match.kind === 'postcode-district');
	return { ...match, ccgs: counted.length > 0 ? counted : match.ccgs };
}

function listed(entries: readonly Entry[]): Match[] {
	return withoutRepeats([...entries].sort(byKind))
		.slice(0, MOST)
		.map(({ match }) => shown(match));
}

function abroad(entries: readonly Entry[]): Match[] {
	const found = entries.filter(({ match }) => match.kind === 'elsewhere').map(({ match }) => match);
	return found.filter((match, at) => found.findIndex(({ within }) => within === match.within) === at);
}

/** What a code says, upper case; a code is of letters and digits without a space. */
function byCode({ byCode: known, index }: Gazetteer, asked: string): Found | undefined {
	const code = asked.toUpperCase();
	const match = known.get(code);
	if (match) return { asked: code, by: 'code', matches: [match], elsewhere: [] };
	const other = index.others.find(([one]) => one === code);
	if (!other) return undefined;
	const [, name, year, isClosed, ...successors] = other;
	const matches = successors.flatMap((one) => known.get(one) ?? []);
	return { asked: code, by: 'closed code', matches, elsewhere: [], other: { code, name, year, isClosed } };
}

function byPostcode({ byName }: Gazetteer, asked: string): Found | undefined {
	const reading = readPostcode(asked);
	if (!reading) return undefined;
	if ('special' in reading) {
		return { asked: SPECIAL_WORDS[reading.special], by: 'postcode', matches: [], elsewhere: [], special: reading.special };
	}
	const { district } = reading;
	const entries = (byName.get(fold(district)) ?? []).filter(({ match }) => match.name === district);
	const matches = entries.filter(({ match }) => match.kind === 'postcode-district').map(({ match }) => shown(match));
	const elsewhere = abroad(entries);
	const special = matches.length + elsewhere.length === 0 ? ({ special: 'unknown postcode' } as const) : {};
	return { asked: district, by: 'postcode', matches, elsewhere, ...special };
}

function byName({ byName: known, byLetter }: Gazetteer, asked: string, folded: string): Found | undefined {
	const exact = known.get(folded) ?? known.get(fold(withoutBrackets(asked))) ?? [];
	if (exact.length === 0) return undefined;
	const here = exact.filter(({ match }) => match.kind !== 'elsewhere');
	const bracketed = here.filter(({ words }) => words.join(' ') === folded && words.join(' ') !== here[0]?.name);
	const alike =
		bracketed.length > 0
			? []
			: (byLetter.get(folded.charAt(0)) ?? []).filter((entry) => isLarge(entry) && entry.name.startsWith(`${folded} `));
	const places = here.filter(({ match }) => match.kind !== 'ccg');
	const ccgs = SAYS_CCG.test(asked) ? here.filter(({ match }) => match.kind === 'ccg') : [];
	if (ccgs.length > 0) return { asked, by: 'name', matches: listed(ccgs), elsewhere: [] };
	if (bracketed.length > 0) return { asked, by: 'name', matches: listed(bracketed), elsewhere: [] };
	const large = places.filter(isLarge);
	const chosen = large.length + alike.length > 0 ? large : places.length > 0 ? places : here;
	return { asked, by: 'name', matches: [...listed(chosen), ...listed(alike)].slice(0, MOST), elsewhere: abroad(exact) };
}

/** The council areas of a county or of London; where there is no such county, the postcode districts of a town that no list of towns has. */
function byWhatIsWithin({ entries }: Gazetteer, asked: string, folded: string): Found | undefined {
	const councils = entries.filter(({ match, within }) => match.kind === 'council' && within === folded);
	const isHere = ({ kind, within = '' }: Match): boolean => kind === 'postcode-district' && fold(within.split(', ')[0]!) === folded;
	const begins = (within: string): boolean =>
		within.startsWith(folded) && (within.length === folded.length || within[folded.length] === ' ');
	const inside = councils.length > 0 ? councils : entries.filter(({ match, within }) => begins(within) && isHere(match));
	return inside.length === 0 ? undefined : { asked, by: 'within', matches: listed(inside), elsewhere: [] };
}

/** Names that have every word typed at the beginning of one of theirs; where none has, with words of what they lie in: "Leeds, West Yorkshire". */
function begun(entries: readonly Entry[], folded: string): readonly Entry[] {
	const typed = folded.split(' ');
	const hasAll = (words: readonly string[]): boolean => typed.every((word) => words.some((one) => one.startsWith(word)));
	const isNamed = ({ match }: Entry): boolean => match.kind !== 'postcode-district';
	const fits = entries.filter((entry) => hasAll(entry.words) && isNamed(entry));
	if (fits.length > 0 || typed.length === 1) return fits;
	const within = entries.filter(
		(entry) => entry.words[0] === typed[0] && hasAll([...entry.words, ...entry.within.split(' ')]) && isNamed(entry)
	);
	const exact = within.filter(({ name }) => folded.startsWith(`${name} `));
	return exact.length > 0 ? exact : within;
}

function byBeginning({ byLetter }: Gazetteer, asked: string, folded: string): Found | undefined {
	const fits = begun(byLetter.get(folded.charAt(0)) ?? [], folded);
	const here = fits.filter(({ match }) => match.kind !== 'elsewhere');
	const large = here.filter((entry) => isLarge(entry) || entry.match.kind === 'ccg');
	const offered = large.length > 0 ? large : here;
	const isFirst = ({ name }: Entry): boolean => name.startsWith(folded);
	const chosen = withoutRepeats([...offered].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || byKind(a, b)));
	if (chosen.length + fits.length === 0) return undefined;
	return {
		asked,
		by: 'beginning',
		matches: chosen.slice(0, MOST).map(({ match }) => shown(match)),
		elsewhere: chosen.length > 0 ? [] : abroad(fits)
	};
}

function byNearness({ entries }: Gazetteer, asked: string, folded: string): Found | undefined {
	const most = forgiven(folded.replaceAll(' ', '').length);
	if (most === 0) return undefined;
	const own = lettersOf(folded);
	const near = entries
		.filter(({ match, letters }) => match.kind !== 'postcode-district' && lettersApart(own, letters) <= 2 * most)
		.map((entry) => ({ entry, far: distance(folded, entry.name, most) }))
		.filter(({ far }) => far <= most)
		.sort((a, b) => a.far - b.far || byKind(a.entry, b.entry));
	const here = withoutRepeats(near.map(({ entry }) => entry).filter(({ match }) => match.kind !== 'elsewhere'));
	const elsewhere = abroad(near.map(({ entry }) => entry));
	return near.length === 0 ? undefined : { asked, by: 'near', matches: here.slice(0, 5).map(({ match }) => shown(match)), elsewhere };
}

/**
 * What a reader's words mean: a CCG's code, a postcode, a place by its exact name, a CCG's name, what lies within it, words at their
 * beginning, a near miss, in that order. Total: any text is answered. A full postcode is cut to its district at once.
 */
export function search(gazetteer: Gazetteer, typed: string): Found {
	const asked = typed
		.normalize('NFKC')
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim()
		.slice(0, LONGEST)
		.trim();
	if (asked === '') return { asked, by: 'none', matches: [], elsewhere: [] };
	const folded = fold(asked);
	const nothing: Found = { asked, by: 'nothing', matches: [], elsewhere: [] };
	const coded = byCode(gazetteer, asked) ?? byPostcode(gazetteer, asked);
	if (coded) return coded;
	if (folded === '') return nothing;
	return (
		byName(gazetteer, asked, folded) ??
		byWhatIsWithin(gazetteer, asked, folded) ??
		byBeginning(gazetteer, asked, folded) ??
		byNearness(gazetteer, asked, folded) ??
		nothing
	);
}

/** Words at the beginning of a name name one place only where the name goes on from them, or they go on from it. */
function isBegunBy({ name }: Match, asked: string): boolean {
	const [whole, typed] = [fold(withoutBrackets(name)), fold(asked)];
	return typed.startsWith(whole) || (typed.length > 2 && whole.startsWith(typed));
}

/** The one CCG that was meant, with the others that hold the rest of the place; `undefined` where the reader has a choice to make. */
export function meant({ asked, by, matches, elsewhere }: Found): Meant | undefined {
	const [place, ...others] = matches;
	if (!place || others.length + elsewhere.length > 0 || !SURE.includes(by)) return undefined;
	if (by === 'beginning' && !isBegunBy(place, asked)) return undefined;
	const [ccg, ...rest] = place.ccgs;
	const isOnly = place.kind === 'postcode-district' && rest.length === 0;
	return ccg && (ccg.share >= WHOLE || isOnly) ? { ccg, rest, place } : undefined;
}
