import { indexOf, type DeprivationIndex } from '#lib/domain/deprivation.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { MINIMUM_AREAS } from '#lib/domain/scoring/standardise.ts';
import { areaGradient, type DeprivedArea } from '#lib/domain/statistics/area-gradient.ts';
import type { gradients } from '#lib/server/db/schema.ts';
import type { Reference } from '../rows/areas.ts';
import type { Derived } from './figure-rows.ts';

type GradientRow = typeof gradients.$inferInsert;

/** How each indicator that an edition shows goes with deprivation over its areas, where enough of them have a value that counts. */
export function gradientRows(
	edition: Edition,
	derived: readonly Derived[],
	populations: Reference['populations'],
	minimumAreas = MINIMUM_AREAS
): GradientRow[] {
	const index = indexOf(edition);
	const [imd, people] = [bandOf(populations, edition, index), bandOf(populations, edition, 'all')];
	return derived.flatMap((one) => {
		const { status, entry } = one.point;
		if ((status !== 'scored' && status !== 'context') || entry.kind === 'count' || entry.kind === 'yes-no') return [];
		const areas = deprivedAreas(one, imd, people);
		return areas.length < minimumAreas ? [] : rowOf(edition.id, entry.id, index, areas);
	});
}

/** A band of the areas of an edition's map, by GSS code. */
function bandOf(populations: Reference['populations'], { map }: Edition, band: DeprivationIndex | 'all'): ReadonlyMap<string, number> {
	return new Map(populations.flatMap((row) => (row.map === map && row.band === band ? [[row.gss, row.people]] : [])));
}

function deprivedAreas(
	{ figures }: Derived,
	imd: ReadonlyMap<string, number>,
	people: ReadonlyMap<string, number>
): readonly DeprivedArea[] {
	return figures.flatMap(({ version, value, suspect }) => {
		const [deprived, population] = [imd.get(version), people.get(version)];
		if (value === undefined || value === null || (suspect !== undefined && suspect !== null)) return [];
		return deprived === undefined || !population ? [] : [{ imd: deprived, value, population }];
	});
}

function rowOf(edition: string, indicator: string, index: DeprivationIndex, areas: readonly DeprivedArea[]): readonly GradientRow[] {
	const found = areaGradient(areas);
	if (!found) return [];
	const all = areas.reduce((sum, { population }) => sum + population, 0);
	// places stand at the middle of their people, so that the line passes through the mean by people at the half
	const middle = areas.reduce((sum, { value, population }) => sum + value * population, 0) / all;
	const { slope, lower, upper } = found;
	return [{ edition, indicator, index, n: areas.length, slope, lower, upper, middle }];
}
