import { and, eq, sql } from 'drizzle-orm';
import type { Flag } from '#lib/domain/observation.ts';
import type { Database } from '../db/open.ts';
import { figures } from '../db/schema.ts';
import { editionCatalogueOf, filesOfRuns } from './edition-catalogue.ts';
import { shownColumns } from './figures.ts';
import { flagsIn } from './flags.ts';
import { prepared } from './prepared.ts';

const NO_FILE = { file: null, published: null };

/**
 * One row for each measured indicator, in the catalogue's order: the figure of the area (a GSS code) in the edition or its
 * reason, with what the indicator is (`indicator`, `name`, `group`, `factor`, `unit`, ...), how it stands in the edition
 * (`standing`, `period`, `starts`, `ends`), England's value or other centre (`centre`, `centreFrom`) and where it was published.
 */
export async function figuresOfArea(db: Database, edition: string, gss: string) {
	const [catalogue, files] = [await editionCatalogueOf(db, edition), await filesOfRuns(db)];
	const rows = await statementOf(db).execute({ edition, gss });
	const held = new Map(rows.map((row) => [row.indicator, row]));
	return catalogue.flatMap((entry) => {
		const row = held.get(entry.indicator);
		if (!row) return [];
		return [joined(entry, row, files.get(row.run ?? '') ?? NO_FILE)];
	});
}

type Entry = Awaited<ReturnType<typeof editionCatalogueOf>>[number];
type Row = Awaited<ReturnType<ReturnType<typeof statementOf>['execute']>>[number];
type File = typeof NO_FILE | { readonly file: string; readonly published: string };
type Joined = Entry & Omit<Row, 'flags'> & File & { readonly flags: readonly Flag[] };

/** One object of all three; field by field, since spreading two wide objects into one costs more than reading them. */
function joined(entry: Entry, row: Row, { file, published }: File): Joined {
	const figure: Record<string, unknown> = { ...row, flags: flagsIn(row.flags), file, published };
	for (const key in entry) figure[key] = entry[key as keyof Entry];
	return figure as unknown as Joined;
}

function statementOf(db: Database) {
	return prepared(db, 'figures of an area', () =>
		db
			.select({ indicator: figures.indicator, ...shownColumns })
			.from(figures)
			.where(and(eq(figures.edition, sql.placeholder('edition')), eq(figures.version, sql.placeholder('gss'))))
			.prepare()
	);
}

/** A row of `figuresOfArea`. */
export type IndicatorFigure = Awaited<ReturnType<typeof figuresOfArea>>[number];
