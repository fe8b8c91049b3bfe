import { expect, it } from 'vitest';
import { databaseOf } from '#lib/server/db/open.ts';
import { insertPlaces } from '../../../../scripts/release/rows/places.ts';
import { insertReference, readReference } from '../../../../scripts/release/rows/areas.ts';
import { carried } from '../../../../scripts/release/rows/places.ts';
import { readLineage } from '../../../../scripts/tidy/lineage.ts';
import { emptyDatabase } from '../../../support/database.ts';

const lineage = readLineage('data');

it('carried follows whole mergers list by list, and most of the land where some moved', () => {
	expect(carried('E38000132', '2015-04', '2015-04', lineage)).toBe('E38000132');
	// North, Central and South Manchester became one CCG in April 2017 (ONS code history)
	expect(new Set(['E38000123', 'E38000032', 'E38000158'].map((gss) => carried(gss, '2015-04', '2021-04', lineage))).size).toBe(1);
	expect(carried('E38000216', '2017-04', '2018-04', lineage)).toBe('E38000228');
});

it('insertPlaces puts every place of England on the map of each edition', () => {
	const { $client: connection } = emptyDatabase();
	const db = databaseOf(connection);
	insertReference(connection, readReference('data'));
	const editions = [
		{ id: '2015-16', title: '', referenceDate: '2016-03-31', map: '2015-04' as const, areas: 209 },
		{ id: '2021-22', title: '', referenceDate: '2022-03-31', map: '2021-04' as const, areas: 106 }
	];
	insertPlaces(connection, 'data', editions, lineage);
	const counts = db.$client.prepare(
		'select map, count(distinct place) as places, count(distinct area) as areas from place_areas group by map'
	);
	expect(counts.all()).toEqual([
		{ map: '2015-04', places: 10_319, areas: 209 },
		{ map: '2021-04', places: 10_319, areas: 106 }
	]);
	const salford = db.$client.prepare(
		"select area, share from place_areas join places on id = place where name = 'Salford' and kind = 'council' and map = '2021-04'"
	);
	expect(salford.all()).toEqual([{ area: '01G', share: 1 }]);
});
