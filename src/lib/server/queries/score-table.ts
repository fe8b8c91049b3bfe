import { and, asc, eq } from 'drizzle-orm';
import { cellId } from '#lib/domain/framework.ts';
import { indicatorBands } from '#lib/domain/scoring/indicator-bands.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import type { Column, Table } from '#lib/domain/scoring/table.ts';
import type { Database } from '../db/open.ts';
import { figures, indicators, yardsticks } from '../db/schema.ts';
import { allStandardsOf } from './all-standards.ts';
import { areasOf } from './areas.ts';
import { remembered } from './remembered.ts';

/**
 * The figures that an edition scores, an indicator a column with its frozen yardstick and its bands, over the edition's CCGs by name
 * (`areas` are ODS codes); suspect figures are left out. What any choice of scale or of weights of indicators is scored from. Kept,
 * since a release never changes.
 */
export async function scoreTableOf(db: Database, edition: string): Promise<Table> {
	return await remembered(db, `score table ${edition}`, async () => await readTable(db, edition));
}

async function readTable(db: Database, edition: string): Promise<Table> {
	const areas = await areasOf(db, edition);
	const standards = await allStandardsOf(db);
	const scored = await db
		.select({ entry: indicators, ruler: yardsticks })
		.from(yardsticks)
		.innerJoin(indicators, eq(indicators.id, yardsticks.indicator))
		.where(and(eq(yardsticks.edition, edition), eq(yardsticks.status, 'scored')))
		.orderBy(asc(indicators.order));
	const held = await figuresByIndicator(db, edition);
	const columns = scored.map(({ entry, ruler }): Column => {
		const rows = areas.map(({ gss }) => held.get(entry.id)?.get(gss));
		const inForce = standardInForce(
			standards.filter(({ indicator }) => indicator === entry.id),
			ruler.ends ?? ''
		);
		const target = inForce?.value ?? ruler.centre;
		const rule = { kind: entry.kind ?? 'score', polarity: entry.polarity, per: entry.per ?? 1 };
		const found = rows.map((row) => ({
			value: row?.value ?? undefined,
			numerator: row?.numerator ?? undefined,
			denominator: row?.denominator ?? undefined,
			se: row?.se ?? undefined,
			/** An error from the series’ own variation makes no band: a band is a verdict. */
			bandError: row?.errorFrom === 'own-variation' ? undefined : (row?.se ?? undefined)
		}));
		return {
			code: entry.id,
			cells: [cellId(entry.group, entry.factor)],
			polarity: entry.polarity,
			weight: 1,
			values: found.map(({ value }) => value),
			errors: found.map(({ se }) => se),
			yardstick: yardstickOf(ruler),
			bands:
				target === null
					? []
					: indicatorBands(
							found.map(({ bandError, ...figure }) => ({ ...figure, se: bandError })),
							{ ...rule, target }
						)
		};
	});
	return { areas: areas.map(({ code }) => code), columns };
}

type Figure = typeof figures.$inferSelect;

/** Figures that count, by indicator and GSS code. */
async function figuresByIndicator(db: Database, edition: string): Promise<ReadonlyMap<string, ReadonlyMap<string, Figure>>> {
	const rows = await db.select().from(figures).where(eq(figures.edition, edition));
	const held = new Map<string, Map<string, Figure>>();
	for (const row of rows) {
		if (row.z === null) continue;
		const own = held.get(row.indicator) ?? new Map<string, Figure>();
		held.set(row.indicator, own.set(row.version, row));
	}
	return held;
}

function yardstickOf({ centre, centreFrom, sd, min, max, n }: typeof yardsticks.$inferSelect): Column['yardstick'] {
	if (centre === null || centreFrom === null || min === null || max === null) return undefined;
	return { centre, centreFrom, sd: sd ?? undefined, min, max, n };
}
