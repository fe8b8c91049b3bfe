import type { RawFolder } from './raw.ts';

const TOWNS = 'geo/places/ons-msoa11-buasd-bua-lad-region-2011.csv';
const COUNTIES = 'geo/lookups/ons-lad-county-2015-12.csv';

/** The name that sets a council area apart: its county, London for both halves of it. */
const countyName = (name: string): string => (/^(Inner|Outer) London$/.test(name) ? 'London' : name);

/**
 * Looks up what a town or council area lies in, by its ONS code: its county, or where there is none its council, or the region
 * where that has the place's own name. A town is of the council that most of its neighbourhoods are of; `undefined` where none is known.
 */
export function countiesOf(raw: RawFolder): (code: string, name: string) => string | undefined {
	const counties = new Map(raw.rows(COUNTIES, ['LAD15CD', 'CTY15NM']).map((row) => [row.LAD15CD, countyName(row.CTY15NM)]));
	const councils = new Map<string, { name: string; region: string }>();
	const counts = new Map<string, Map<string, number>>();
	for (const row of raw.rows(TOWNS, ['BUASD11CD', 'BUA11CD', 'LAD11CD', 'LAD11NM', 'RGN11NM'])) {
		councils.set(row.LAD11CD, { name: row.LAD11NM, region: row.RGN11NM });
		for (const town of [row.BUASD11CD, row.BUA11CD]) {
			const count = counts.get(town) ?? new Map<string, number>();
			counts.set(town, count.set(row.LAD11CD, (count.get(row.LAD11CD) ?? 0) + 1));
		}
	}
	return (code, name) => {
		const [most] = [...(counts.get(code) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		const council = most?.[0] ?? code;
		const around = counties.get(council) ?? councils.get(council)?.name;
		return around === name ? councils.get(council)?.region : around;
	};
}
