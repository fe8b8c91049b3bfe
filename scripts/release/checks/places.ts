import { rowsOf, type Check } from './check.ts';

/** Every figure is about a CCG, council, district or England that the reference data knows. */
export const places: Check = (db) =>
	rowsOf(
		db,
		`select o.indicator, o.area, count(*) from observations o
		 left join area_versions v on v.gss = o.area left join areas a on a.code = o.area
		 where v.gss is null and a.code is null group by o.indicator, o.area limit 20`
	).map(([indicator, area, count]) => `${String(indicator)}: ${String(count)} figures for ${String(area)}, which is no area of ours`);
