import { rowsOf, type Check } from './check.ts';

/** A figure for a CCG stands on a list that names the CCG. */
export const maps: Check = (db) =>
	rowsOf(
		db,
		`select o.indicator, o.map, o.area, count(*) from observations o
		 join area_versions v on v.gss = o.area
		 left join map_areas m on m.map = o.map and m.version = o.area
		 where m.version is null group by o.indicator, o.map, o.area limit 20`
	).map(
		([indicator, map, area, count]) =>
			`${String(indicator)}: ${String(count)} figures for ${String(area)}, which the list of ${String(map)} does not name`
	);
