import type Sqlite from 'better-sqlite3';
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
	insertInto(connection, standards, catalogue.standards);
}

function indicatorRow(entry: Indicator, order: number): typeof indicators.$inferInsert {
	const { alsoIn = [], codes = [], caveats, ...rest } = entry;
	return {
		...rest,
		scored: entry.status === 'measured' && entry.scored,
		alsoIn: alsoIn.map(({ group, factor }) => cellId(group, factor)),
		codes,
		caveats,
		publisher: entry.status === 'not-held' ? entry.publisher : null,
		whatWouldFill: entry.status === 'not-held' ? entry.whereToGet : entry.status === 'not-collected' ? entry.couldBe : null,
		order
	};
}
