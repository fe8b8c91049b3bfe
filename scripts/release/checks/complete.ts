import { rowsOf, type Check } from './check.ts';

/** Every area of every edition has a figure or a reason for each measured indicator, and fifteen cells. */
export const complete: Check = (db) => [
	...rowsOf(
		db,
		`select a.edition, i.id, count(*) from edition_areas a cross join indicators i
		 left join figures f on f.edition = a.edition and f.version = a.version and f.indicator = i.id
		 where i.status = 'measured' and f.version is null group by a.edition, i.id`
	).map(
		([edition, indicator, count]) => `${String(edition)}, ${String(indicator)}: ${String(count)} areas have neither a value nor a reason`
	),
	...rowsOf(
		db,
		`select a.edition, a.version, count(c.version) from edition_areas a
		 left join cells c on c.edition = a.edition and c.version = a.version group by a.edition, a.version having count(c.version) <> 15`
	).map(([edition, version, count]) => `${String(edition)}, ${String(version)}: ${String(count)} cells and not 15`)
];
