/** A question for the calculator with the answer that the site's own functions gave: `result` has the calculator's shape. */
export interface Ask {
	readonly function: string;
	readonly input: Readonly<Record<string, unknown>>;
	readonly result: unknown;
}

/** A piece of the method worked through with figures of the release. */
export interface Worked {
	/** Whose figure it is, of what and when. */
	readonly about: string;
	/** Where the figures stand; paths from the root. */
	readonly links: readonly { readonly path: string; readonly words: string }[];
	/** What goes in and what comes out, in order. */
	readonly rows: readonly (readonly [what: string, figure: string])[];
	readonly asks: readonly Ask[];
	/** What it comes to, as a sentence. */
	readonly says: string;
}

/** The line that anybody can give to the calculator. */
export function lineOf({ function: name, input }: Ask): string {
	return JSON.stringify({ function: name, input });
}

/** The question and, after an arrow, its answer. */
export const exchange = (line: string, back: string): string => `${line}\n→ ${back}`;

/** The answer as the calculator writes it; what is not defined is null. */
export function answerOf({ result }: Ask): string {
	return JSON.stringify({ result }, (_, value: unknown) => (value === undefined ? null : value));
}
