import type { z } from 'zod';

/** One function of the calculator: what it reads, and what it answers to it. What comes out as `undefined` is written as null. */
export interface Entry {
	readonly input: z.ZodType;
	readonly answer: (input: never) => unknown;
}

/** The functions of one topic by the names of methods.md section 25. */
export type Topic = Readonly<Record<string, Entry>>;

/** An entry whose answer is given what its input's schema has read. */
export function entry<S extends z.ZodType>(input: S, answer: (input: z.output<S>) => unknown): Entry {
	return { input, answer };
}
