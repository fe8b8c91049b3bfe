import type { SourceId } from './sources.ts';

/** A piece of the method: plain words first, then its formula, who it is from, and the functions of the calculator that answer it. */
export interface Topic {
	/** Its anchor, and the name of its worked example. */
	readonly id: string;
	readonly title: string;
	/** A paragraph each. */
	readonly words: readonly string[];
	readonly formula?: string;
	readonly from: readonly SourceId[];
	readonly calc: readonly string[];
	/** Why there is no worked example, where none can be made of figures that are held. */
	readonly without?: string;
}

/** A page of the method. */
export interface Chapter {
	/** The last part of its address. */
	readonly id: string;
	readonly title: string;
	/** One sentence for the contents list and search engines. */
	readonly lead: string;
	readonly topics: readonly Topic[];
}
