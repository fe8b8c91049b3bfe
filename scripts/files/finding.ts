/** What happens to the file or row, worst last. */
export const REACTIONS = ['MAP', 'WARN', 'STATUS', 'HOLD', 'STOP'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Where in a published file something was met; `understood` is what the text was taken for. */
export interface Spot {
	readonly file: string;
	readonly sheet?: string;
	readonly line?: number;
	readonly column?: string;
	readonly text?: string;
	readonly understood?: string;
}

/** Something worth saying of an input: `case` is its number in the list of docs/data.md, `says` a sentence or its beginning. */
export interface Finding {
	readonly case: number;
	readonly reaction: Reaction;
	readonly says: string;
	readonly spot: Spot;
	/** How many times it was met; 1 where absent. */
	readonly count?: number;
	/** For a STOP that a steward who has looked at it may accept. */
	readonly signOff?: boolean;
}
