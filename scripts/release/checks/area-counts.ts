import { rowsOf, type Check } from './check.ts';

/** CCGs on the list of each edition, as NHS England published them. */
const AREAS: Readonly<Record<string, number>> = {
	'2015-16': 209,
	'2016-17': 209,
	'2017-18': 207,
	'2018-19': 195,
	'2019-20': 191,
	'2020-21': 135,
	'2021-22': 106
};

/** Each edition has the areas of its list, no more and no fewer. */
export const areaCounts: Check = (db) =>
	rowsOf(db, `select e.id, count(a.version) from editions e left join edition_areas a on a.edition = e.id group by e.id`)
		.filter(([edition, count]) => AREAS[String(edition)] !== count)
		.map(([edition, count]) => `${String(edition)}: ${String(count)} areas where its list has ${AREAS[String(edition)] ?? 'none known'}`);
