import { describedTables } from '#lib/server/contract/described-tables.ts';
import { openApi } from '#lib/server/contract/document.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { TABLES } from '../[...table=table]/tables.ts';

/** The API and the tables of a release in OpenAPI 3.1. */
export function described({ id, editions }: Pick<OpenRelease, 'id' | 'editions'>) {
	const ids = editions.map((edition) => edition.id);
	return openApi({ release: id, editions: ids, tables: describedTables(TABLES, ids) });
}
