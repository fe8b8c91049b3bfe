import type { Database } from '../db/open.ts';

const answers = new WeakMap<Database, Map<string, Promise<unknown>>>();

/** An answer worked out once and kept as long as its database is open, since a release never changes; a failure is not kept. One key has one kind of answer. */
export async function remembered<Answer>(db: Database, key: string, answer: () => Promise<Answer>): Promise<Answer> {
	const known = answers.get(db) ?? new Map<string, Promise<unknown>>();
	answers.set(db, known);
	const before = known.get(key) ?? answer();
	known.set(key, before);
	try {
		return (await before) as Answer;
	} catch (cause) {
		known.delete(key);
		throw cause;
	}
}
