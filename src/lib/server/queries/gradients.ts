import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { indexYear, type DeprivationIndex } from '#lib/domain/deprivation.ts';
import { falseDiscovery } from '#lib/domain/comparison/false-discovery.ts';
import { areaGradient, standings } from '#lib/domain/statistics/area-gradient.ts';
import { pValue } from '#lib/domain/statistics/p-value.ts';
import { seFromLimits } from '#lib/domain/statistics/standard-error.ts';
import type { Database } from '../db/open.ts';
import { editionAreas, editions, figures, gradients, indicators, populations } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** How an indicator goes with deprivation over the CCGs of an edition: it describes places, not people, and excuses no gap. */
export interface IndicatorGradient {
	readonly indicator: string;
	readonly index: DeprivationIndex;
	/** By which the index is called: 2015 or 2019. */
	readonly year: number;
	/** CCGs with a value that counts. */
	readonly n: number;
	/** The most deprived end less the least deprived, in the indicator’s unit, with 95% limits. */
	readonly slope: number;
	readonly lower: number;
	readonly upper: number;
	/** The slope as a share of the middle of the line; `undefined` where that is not above 0. */
	readonly relative: number | undefined;
	/** Whether the slope stands when at most 1 in 20 of the edition’s slopes may be chance. */
	readonly stands: boolean;
}

/** A CCG on the line of a gradient. */
export interface GradientPlace {
	readonly code: string;
	readonly gss: string;
	readonly name: string;
	/** From 0, the least deprived, to 1: the share of people before it and half of its own. */
	readonly at: number;
	readonly value: number;
	/** What it has more than the line: "against places equally deprived". */
	readonly residual: number;
}

/** The gradients of all indicators of an edition that have one, in the catalogue’s order; kept, since a release never changes. */
export async function gradientsOf(db: Database, edition: string): Promise<readonly IndicatorGradient[]> {
	return await remembered(db, `gradients ${edition}`, async () => {
		const rows = await db
			.select({ row: gradients })
			.from(gradients)
			.innerJoin(indicators, eq(indicators.id, gradients.indicator))
			.where(eq(gradients.edition, edition))
			.orderBy(asc(indicators.order));
		const p = rows.map(({ row }) => pValue(row.slope, seFromLimits(row, 0.95) ?? 0, 0) ?? 1);
		const { rejected } = falseDiscovery(p);
		return rows.map(({ row: { indicator, index, n, slope, lower, upper, middle } }, at) => {
			const relative = middle > 0 ? slope / middle : undefined;
			return { indicator, index, year: indexYear(index), n, slope, lower, upper, relative, stands: rejected[at]! };
		});
	});
}

/** The gradient of one indicator in an edition; `undefined` where it has none. */
export async function findGradient(db: Database, edition: string, indicator: string): Promise<IndicatorGradient | undefined> {
	return (await gradientsOf(db, edition)).find((gradient) => gradient.indicator === indicator);
}

/** The CCGs on the line of an indicator’s gradient, the least deprived first; empty where it has none. */
export async function gradientPlacesOf(db: Database, edition: string, indicator: string): Promise<readonly GradientPlace[]> {
	const gradient = await findGradient(db, edition, indicator);
	if (!gradient) return [];
	const rows = await db
		.select({
			code: editionAreas.area,
			gss: editionAreas.version,
			name: editionAreas.name,
			value: figures.value,
			imd: populations.people,
			people: editionAreas.people
		})
		.from(figures)
		.innerJoin(editionAreas, and(eq(editionAreas.edition, figures.edition), eq(editionAreas.version, figures.version)))
		.innerJoin(editions, eq(editions.id, figures.edition))
		.innerJoin(
			populations,
			and(eq(populations.map, editions.map), eq(populations.version, figures.version), eq(populations.band, gradient.index))
		)
		.where(and(eq(figures.edition, edition), eq(figures.indicator, indicator), isNotNull(figures.value), isNull(figures.suspect)))
		.orderBy(asc(editionAreas.area));
	const areas = rows.flatMap(({ people, value, ...row }) =>
		people === null || value === null ? [] : [{ ...row, value, population: people }]
	);
	const [at, line] = [standings(areas), areaGradient(areas)];
	return areas
		.map(({ code, gss, name, value }, place) => ({ code, gss, name, value, at: at[place]!, residual: line?.residuals[place] ?? 0 }))
		.sort((a, b) => a.at - b.at);
}
