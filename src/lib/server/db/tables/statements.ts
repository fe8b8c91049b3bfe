import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { areas } from './areas.ts';
import { indicators } from './catalogue.ts';

/** CCGs' own words, shown beside their numbers. */
export const statements = sqliteTable(
	'statements',
	{
		area: text()
			.notNull()
			.references(() => areas.code),
		/** YYYY-MM-DD */
		date: text().notNull(),
		/** Who speaks: name and office. */
		by: text().notNull(),
		/** The indicator it is about; null = all that is said of the CCG. */
		about: text().references(() => indicators.id),
		/** Paragraphs with an empty line between; lines that begin with a dash are a list. */
		text: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.area, table.date] })]
);
