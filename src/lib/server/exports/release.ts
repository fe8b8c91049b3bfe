import { stat } from 'node:fs/promises';
import type { OpenRelease } from '../release/open.ts';
import { issuedBy } from './issued-by.ts';
import { wholeTablesOf } from './whole-tables.ts';

/** The release as a whole: its checksum and size, its tables with their rows and columns, and where it is to be had. */
export async function releaseAnswer(release: OpenRelease) {
	const tables = await wholeTablesOf(release.db);
	const query = `?release=${release.id}`;
	return {
		...issuedBy(release),
		method: release.method,
		sha256: release.sha256,
		bytes: (await stat(release.db.$client.name)).size,
		tables: tables.map(({ name, rows, columns }) => ({ name, rows, columns: columns.map((column) => column.name) })),
		files: { sqlite: `/api/v1/release/data.db${query}`, csv: `/api/v1/release/csv.zip${query}` }
	};
}
