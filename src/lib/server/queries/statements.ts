import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { indicators, statements } from '../db/schema.ts';
import { prepared } from './prepared.ts';

/** What a CCG (an ODS code) said itself, the newest first: `date`, `by`, `text`, and the indicator it is `about` with its `name`, or `null`. */
export async function statementsOf(db: Database, code: string) {
	const statement = prepared(db, 'statements', () =>
		db
			.select({
				date: statements.date,
				by: statements.by,
				about: statements.about,
				name: indicators.name,
				text: statements.text
			})
			.from(statements)
			.leftJoin(indicators, eq(indicators.id, statements.about))
			.where(eq(statements.area, sql.placeholder('code')))
			.orderBy(desc(statements.date))
			.prepare()
	);
	return await statement.execute({ code });
}

/** A row of `statementsOf`. */
export type Statement = Awaited<ReturnType<typeof statementsOf>>[number];
