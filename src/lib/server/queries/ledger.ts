import { and, count, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { figures, sources } from '../db/schema.ts';
import { indicatorsOf, type EditionIndicator } from './indicators.ts';
import { remembered } from './remembered.ts';

/** An entry of the catalogue with who publishes it and how many areas of the edition have their figure held back. */
export interface LedgerRow extends EditionIndicator {
	/** Of what is measured the publisher of its source; `null` where nobody publishes it. */
	readonly owner: string | null;
	/** Areas whose figure is held back to protect people's privacy. */
	readonly suppressed: number;
}

/** The whole catalogue as an edition has it, series that only repeat another one left out; kept, since a release never changes. */
export async function ledgerOf(db: Database, edition: string): Promise<readonly LedgerRow[]> {
	return await remembered(db, `ledger ${edition}`, async () => await readLedger(db, edition));
}

async function readLedger(db: Database, edition: string): Promise<readonly LedgerRow[]> {
	const publishers = new Map((await db.select().from(sources)).map(({ id, publisher }) => [id, publisher]));
	const rows = await db
		.select({ indicator: figures.indicator, n: count() })
		.from(figures)
		.where(and(eq(figures.edition, edition), eq(figures.missing, 'suppressed')))
		.groupBy(figures.indicator);
	const suppressed = new Map(rows.map(({ indicator, n }) => [indicator, n]));
	const entries = await indicatorsOf(db, edition);
	return entries
		.filter(({ standing }) => standing !== 'alternate')
		.map((entry) => ({
			...entry,
			owner: entry.publisher ?? publishers.get(entry.source ?? '') ?? null,
			suppressed: suppressed.get(entry.id) ?? 0
		}));
}
