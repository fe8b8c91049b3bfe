import type { Transport } from '@sveltejs/kit';

const UNSENT = Symbol.for('unsent');

const isUnsent = (value: unknown): boolean => typeof value === 'object' && value !== null && Reflect.has(value, UNSENT);

/** What stands for the answers that `unsent` marked, where the framework would write them out: one letter. */
export const transport: Transport = { unsent: { encode: (value: unknown) => isUnsent(value) && 1, decode: (): undefined => undefined } };
