import { foldCcgName } from '#lib/domain/area-names.ts';
import { singleOf, type Reading } from '#lib/url/reading.ts';

const LONGEST = 100;

/** What a reader typed, without blanks at its ends; empty where nothing was. Longer texts are cut, with a notice. */
export function readQuery(params: URLSearchParams): Reading<string> {
	const given = singleOf(params, 'q');
	if (given === undefined) return { value: '' };
	if (given === 'twice') return { value: '', problem: 'The search “q” is in the address more than once. One is enough.' };
	const text = given.text.trim();
	if (text.length <= LONGEST) return { value: text };
	return { value: text.slice(0, LONGEST), problem: `The search was longer than ${LONGEST} characters and was cut.` };
}

/** What a text means among some areas: the one area whose code or name it is, and all whose names have every word of it. */
export function searched<A extends { readonly code: string; readonly name: string }>(
	areas: readonly A[],
	text: string
): { readonly exact: A | undefined; readonly found: readonly A[] } {
	if (text === '') return { exact: undefined, found: areas };
	const folded = foldCcgName(text);
	const words = folded.split(' ').filter((word) => word !== '');
	const same = areas.find(({ code, name }) => code === text.toUpperCase() || (folded !== '' && foldCcgName(name) === folded));
	const found = words.length === 0 ? [] : areas.filter(({ name }) => words.every((word) => ` ${foldCcgName(name)}`.includes(` ${word}`)));
	return { exact: same ?? (found.length === 1 ? found[0] : undefined), found };
}
