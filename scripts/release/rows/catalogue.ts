import type Sqlite from 'better-sqlite3';
import { collectedAt } from '#lib/catalogue/collected-at.ts';
import { cellId } from '#lib/domain/framework.ts';
import type { Indicator, Source, Standard } from '#lib/domain/indicator.ts';
import { indicators, sources, standards } from '#lib/server/db/schema.ts';
import { insertInto } from '../insert.ts';

/** What the catalogue says, as a release keeps it. */
export interface Catalogue {
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly standards: readonly Standard[];
}

/** Fills the tables that the catalogue is copied into, so that an old release keeps its own definitions. */
export function insertCatalogue(connection: Sqlite.Database, catalogue: Catalogue): void {
	insertInto(
		connection,
		sources,
		catalogue.sources.map(({ formerly = [], ...source }) => ({ ...source, formerly }))
	);
	insertInto(connection, indicators, catalogue.indicators.map(indicatorRow));
	insertInto(
		connection,
		standards,
		catalogue.standards.map(({ undated = false, ...row }) => ({ ...row, undated }))
	);
}

function indicatorRow(entry: Indicator, order: number): typeof indicators.$inferInsert {
	const { alsoIn = [], codes = [], statedStandards = [], checked = { how: 'confirmed' }, caveats, ...rest } = entry;
	return {
		...rest,
		scored: entry.status === 'measured' && entry.scored,
		alsoIn: alsoIn.map(({ group, factor }) => cellId(group, factor)),
		codes,
		caveats,
		collected: collectedAt(entry),
		statedStandards,
		checked: checked.how,
		checkedWhat: checked.how === 'partly' ? checked.what : checked.how === 'unverified' ? checked.memoryOf : null,
		checkedWhere: checked.how === 'unverified' ? [] : (checked.where ?? []),
		importer: entry.status === 'not-held' ? entry.definition?.source : null,
		publisher: entry.status === 'measured' ? null : entry.publisher,
		whatWouldFill: entry.status === 'not-held' ? entry.whereToGet : entry.status === 'not-collected' ? entry.couldBe : null,
		order
	};
}
