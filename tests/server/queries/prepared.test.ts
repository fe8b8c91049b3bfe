import { expect, it } from 'vitest';
import { prepared } from '#lib/server/queries/prepared.ts';
import { emptyDatabase } from '../../support/database.ts';

it('a statement is made once for each database and key', () => {
	const [one, other] = [emptyDatabase(), emptyDatabase()];
	let made = 0;
	const make = () => ({ number: ++made });
	const first = prepared(one, 'all', make);
	expect(prepared(one, 'all', make)).toBe(first);
	expect(prepared(one, 'some', make)).not.toBe(first);
	expect(prepared(other, 'all', make)).not.toBe(first);
	expect(made).toBe(3);
});
