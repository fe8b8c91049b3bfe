import { readChoice } from './choice.ts';
import { quoted, singleOf, type Reading } from './reading.ts';

/** Whom a CCG can be held against, beside England: the default first. */
export const COMPARISONS = ['neighbours', 'similar', 'region', 'england', 'own'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Most areas that one address may name. */
export const MOST_AREAS = 25;

/** The comparison that `with` asks for, neighbours where it says nothing or nonsense. */
export function readComparison(params: URLSearchParams): Reading<Comparison> {
	return readChoice(params, { name: 'with', words: COMPARISONS, otherwise: 'neighbours' });
}

const named = (codes: readonly string[]): string => codes.map((code) => quoted(code)).join(', ');

/**
 * The codes that `areas` names and the map has, sorted, each once and at most 25; none where it is absent. Unknown codes are left out
 * and named.
 */
export function readAreaCodes(params: URLSearchParams, known: ReadonlySet<string>): Reading<readonly string[]> {
	const given = singleOf(params, 'areas');
	if (given === undefined) return { value: [] };
	if (given === 'twice') return { value: [], problem: 'The “areas” are in the address more than once. One list is enough.' };
	const asked = [
		...new Set(
			given.text
				.toUpperCase()
				.split(',')
				.filter((code) => code !== '')
		)
	];
	const unknown = asked.filter((code) => !known.has(code));
	const value = asked.filter((code) => known.has(code)).sort();
	const problems = [
		...(asked.length === 0 ? ['The “areas” in the address name nobody. They need codes with commas between, as in areas=01D,01G.'] : []),
		...(unknown.length > 0 ? [`This map has no CCG of the code ${named(unknown.slice(0, MOST_AREAS))}.`] : []),
		...(value.length > MOST_AREAS ? [`At most ${MOST_AREAS} CCGs can be compared; the first ${MOST_AREAS} by code are.`] : [])
	];
	return { value: value.slice(0, MOST_AREAS), ...(problems.length > 0 ? { problem: problems.join(' ') } : {}) };
}
