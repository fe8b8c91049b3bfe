import { expect, it } from 'vitest';
import { unsent } from '#lib/server/unsent.ts';
import { transport } from '../../src/hooks.ts';

const encode = (value: unknown): unknown => transport['unsent']?.encode(value);

it('leaves an answer as it is for the page that draws it', () => {
	const answer = { rows: [1, 2] };
	expect(unsent(answer)).toBe(answer);
	expect(Object.keys(answer)).toEqual(['rows']);
	expect({ ...answer }).toEqual({ rows: [1, 2] });
});

it('has one letter written out in place of a marked answer, and any other as it is', () => {
	expect(encode(unsent({ rows: [1, 2] }))).toBe(1);
	for (const other of [{ rows: [1, 2] }, [], null, 'unsent', 1, new Map()]) expect(encode(other)).toBe(false);
});
