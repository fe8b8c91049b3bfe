import { asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { importRuns, sources } from '../db/schema.ts';

/** The published files that a release was read from, by source and the order in which they were read: with size in bytes, SHA-256, the day published and the rows read. */
export async function importedFilesOf(db: Database) {
	return await db
		.select({
			source: importRuns.source,
			title: sources.title,
			file: importRuns.file,
			bytes: importRuns.bytes,
			sha256: importRuns.sha256,
			published: importRuns.published,
			rowsRead: importRuns.rowsRead
		})
		.from(importRuns)
		.innerJoin(sources, eq(sources.id, importRuns.source))
		.orderBy(asc(sources.title), asc(importRuns.source), asc(importRuns.ordinal));
}
