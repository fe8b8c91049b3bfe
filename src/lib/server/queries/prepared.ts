import type { Database } from '../db/open.ts';

const statements = new WeakMap<Database, Map<string, unknown>>();

/** A statement made once for a database and used by every request after; one key has one statement. */
export function prepared<Statement>(db: Database, key: string, prepare: () => Statement): Statement {
	const known = statements.get(db) ?? new Map<string, unknown>();
	statements.set(db, known);
	const before = known.get(key) as Statement | undefined;
	if (before !== undefined) return before;
	const made = prepare();
	known.set(key, made);
	return made;
}
