import { shortName } from '#lib/format/names.ts';
import { counted, listWords } from '#lib/format/words.ts';
import type { OffMap } from '#lib/server/queries/codes-off-map.ts';
import { MOST_AREAS } from '#lib/url/comparison.ts';
import { quoted, singleOf } from '#lib/url/reading.ts';

/** An area that a reader may compare. */
export interface Known {
	readonly code: string;
	readonly name: string;
}

/** A code that the map does not have, with those of the map that hold its residents. */
export interface Elsewhere {
	readonly code: string;
	readonly words: string;
	readonly kin: readonly Known[];
}

/** What an address asks to be compared: the areas by name, codes that lead elsewhere, and what was wrong. */
export interface Asked {
	/** Whether the address names any area at all. */
	readonly given: boolean;
	readonly codes: readonly string[];
	readonly elsewhere: readonly Elsewhere[];
	readonly problems: readonly string[];
}

function closedWords({ code, name, year, isClosed }: OffMap): string {
	const when = isClosed ? `closed before the list of ${year}` : `began with the list of ${year}`;
	return `${shortName(name)} (${code}) is not on this map: it ${when}.`;
}

/** The areas that `areas` and the field `add` of the form name, sorted by code, each once and at most 25; all that is wrong is named. */
export function readAsked(params: URLSearchParams, known: readonly Known[], offMap: readonly OffMap[]): Asked {
	const given = singleOf(params, 'areas');
	if (given === 'twice')
		return { given: false, codes: [], elsewhere: [], problems: ['The “areas” are in the address more than once. One list is enough.'] };
	const names = new Map(known.map((area) => [area.code, area]));
	const tokens = [...(given?.text ?? '').split(','), ...params.getAll('add')].map((code) => code.trim().toUpperCase()).filter(Boolean);
	const asked = [...new Set(tokens)];
	const twice = asked.filter((code) => tokens.indexOf(code) !== tokens.lastIndexOf(code));
	const closed = offMap.filter(({ code }) => asked.includes(code));
	const unknown = asked.filter((code) => !names.has(code) && !closed.some((one) => one.code === code));
	const here = asked.filter((code) => names.has(code)).sort();
	return {
		given: tokens.length > 0,
		codes: here.slice(0, MOST_AREAS),
		elsewhere: closed.map((one) => ({ code: one.code, words: closedWords(one), kin: one.kin.flatMap((code) => names.get(code) ?? []) })),
		problems: [
			...(twice.length > 0 ? [`${listWords(twice.slice(0, MOST_AREAS).map(quoted))} stood there more than once and counts once.`] : []),
			...(unknown.length > 0 ? [`No CCG of this map has the code ${listWords(unknown.slice(0, 5).map(quoted))}, so it is left out.`] : []),
			...(here.length > MOST_AREAS
				? [`${counted(here.length, 'CCG')} were named. At most ${MOST_AREAS} can be compared: the first ${MOST_AREAS} by code are.`]
				: [])
		]
	};
}

const LONGEST = 60;

/** The reader's own name for the areas compared, without blanks at its ends and cut after 60 characters; empty where there is none. */
export function readGroupName(params: URLSearchParams): string {
	const given = singleOf(params, 'name');
	if (given === undefined || given === 'twice') return '';
	const visible = given.text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim();
	return [...visible].slice(0, LONGEST).join('').trim();
}

/** An address with the reader's own name for the areas added to its query. */
export function withName(href: string, name: string): string {
	return name === '' ? href : `${href}${href.includes('?') ? '&' : '?'}name=${encodeURIComponent(name)}`;
}
