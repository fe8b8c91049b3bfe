/** What a reader of the query gives back: always something that can be shown, and what was wrong with what was asked. */
export interface Reading<T> {
	readonly value: T;
	/** A sentence that names what was wrong and what is expected; absent where nothing was. */
	readonly problem?: string;
}

const LONGEST = 40;

/** A text from an address made fit to be quoted in a sentence: control characters as blanks, cut after 40 characters. */
export function quoted(text: string): string {
	const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '␣');
	return `“${[...visible].length > LONGEST ? `${[...visible].slice(0, LONGEST).join('')}…` : visible}”`;
}

/** The one text of a parameter; `undefined` where it is absent, 'twice' where it is given more than once. */
export function singleOf(params: URLSearchParams, name: string): { text: string } | 'twice' | undefined {
	const texts = params.getAll(name);
	if (texts.length > 1) return 'twice';
	return texts.length === 1 ? { text: texts[0]! } : undefined;
}
