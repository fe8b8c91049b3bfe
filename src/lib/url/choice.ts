import { quoted, singleOf, type Reading } from './reading.ts';

/** What a parameter may say: its name, the words it takes, and what holds where it is absent or wrong. */
export interface Choice<T extends string> {
	readonly name: string;
	readonly words: readonly T[];
	readonly otherwise: T;
}

/** One of a closed list of words; where the address says something else, what holds otherwise and a problem that lists the words. */
export function readChoice<T extends string>(params: URLSearchParams, { name, words, otherwise }: Choice<T>): Reading<T> {
	const given = singleOf(params, name);
	if (given === undefined) return { value: otherwise };
	if (given === 'twice') return { value: otherwise, problem: `The choice “${name}” is in the address more than once. One is enough.` };
	const value = words.find((word) => word === given.text);
	if (value !== undefined) return { value };
	return { value: otherwise, problem: `The choice ${quoted(`${name}=${given.text}`)} is not known here. It can be ${words.join(', ')}.` };
}
