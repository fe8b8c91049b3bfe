import { and, eq, isNull, isNotNull, sql } from 'drizzle-orm';
import { CELLS, cellId } from '#lib/domain/framework.ts';
import { cellIndex } from '#lib/domain/scoring/grid.ts';
import type { Database } from '../db/open.ts';
import { cells, figures, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** Of the figures that count in an edition's scores, how many have an error from where. */
export interface ErrorSources {
	readonly published: number;
	readonly computed: number;
	readonly ownVariation: number;
	readonly none: number;
}

/** Where the errors of an edition's scored figures come from, by indicator; kept, since a release never changes. */
export async function errorSourcesOf(db: Database, edition: string): Promise<ReadonlyMap<string, ErrorSources>> {
	return await remembered(db, `error sources ${edition}`, async () => {
		const from = (source: string) => sql<number>`total(${figures.errorFrom} is ${source})`;
		const rows = await db
			.select({
				indicator: figures.indicator,
				published: from('published'),
				computed: from('computed'),
				ownVariation: from('own-variation'),
				none: sql<number>`total(${figures.errorFrom} is null)`
			})
			.from(figures)
			.innerJoin(yardsticks, and(eq(yardsticks.edition, figures.edition), eq(yardsticks.indicator, figures.indicator)))
			.where(and(eq(figures.edition, edition), eq(yardsticks.status, 'scored'), isNotNull(figures.value), isNull(figures.suspect)))
			.groupBy(figures.indicator);
		return new Map(rows.map(({ indicator, ...counts }) => [indicator, counts]));
	});
}

/** The share, 0 to 1, of each of the fifteen cells of every area (GSS code) whose error rests on own variation; 0 where there is none. Kept. */
export async function ownVariationOf(db: Database, edition: string): Promise<ReadonlyMap<string, readonly number[]>> {
	return await remembered(db, `own variation ${edition}`, async () => {
		const rows = await db
			.select({ gss: cells.version, group: cells.group, factor: cells.factor, share: cells.ownVariation })
			.from(cells)
			.where(eq(cells.edition, edition));
		const shares = new Map<string, number[]>();
		for (const { gss, group, factor, share } of rows) {
			const own = shares.get(gss) ?? CELLS.map(() => 0);
			own[cellIndex(cellId(group, factor))] = share ?? 0;
			shares.set(gss, own);
		}
		return shares;
	});
}
