import { z } from 'zod';
import { POLARITIES } from '#lib/domain/indicator.ts';

/** The level of limits; never guessed. */
export const level = z.literal([0.95, 0.998]);

/** Which way is good; never guessed. */
export const polarity = z.enum(POLARITIES);

/** A number, or `undefined` where it is null or left out. */
export const maybe = z
	.number()
	.nullish()
	.transform((x) => x ?? undefined);

/** A list of numbers, `undefined` where one is null. */
export const maybes = z.array(
	z
		.number()
		.nullable()
		.transform((x) => x ?? undefined)
);

/** The same, or nothing at all. */
export const noneOr = maybes.nullish().transform((list) => list ?? undefined);

/** Numbers of which each is known, or `undefined` where one is not. */
export function given<Key extends string>(numbers: Readonly<Record<Key, number | undefined>>): Readonly<Record<Key, number>> | undefined {
	return Object.values(numbers).includes(undefined) ? undefined : (numbers as Readonly<Record<Key, number>>);
}

/** A number with the value it has where it is null or left out. */
export const numberOr = (otherwise: number) =>
	z
		.number()
		.nullish()
		.transform((x) => x ?? otherwise);

/** Yes or no with the value it has where it is null or left out. */
export const flagOr = (otherwise: boolean) =>
	z
		.boolean()
		.nullish()
		.transform((x) => x ?? otherwise);

/** One of some words; the first where it is null or left out. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	z
		.enum(words)
		.nullish()
		.transform((word) => word ?? (words[0] as Words[number]));

/** Exactly these keys, of which the named lists have one length where they are given. */
export function lists<Shape extends z.ZodRawShape>(shape: Shape, ...same: readonly (keyof Shape & string)[]) {
	return z.strictObject(shape).refine(
		(input) => {
			const found = same.map((key) => (input as Readonly<Record<string, unknown>>)[key]).filter((list) => Array.isArray(list));
			return new Set(found.map((list) => list.length)).size <= 1;
		},
		{ error: `${same.join(', ')} must be lists of one length` }
	);
}
