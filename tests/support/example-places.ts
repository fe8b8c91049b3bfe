import type { OpenRelease } from '#lib/server/release/open.ts';
import { placeAreas, places } from '#lib/server/db/schema.ts';
import type { Database } from '#lib/server/db/open.ts';
import { insertInto } from '../../scripts/release/insert.ts';
import { filledExample } from './example-figures.ts';

/** The made-up England with made-up places: Mere in one CCG, Split in two, two towns called Twin, and Far in Wales. */
export function exampleWithPlaces(): OpenRelease & { readonly db: Database } {
	const release = filledExample();
	const { $client } = release.db;
	insertInto($client, places, [
		{ id: 'p1', kind: 'town', name: 'Mere', within: 'Up' },
		{ id: 'p2', kind: 'town', name: 'Split', within: 'Down' },
		{ id: 'p3', kind: 'town', name: 'Twin (Up)', within: 'Up' },
		{ id: 'p4', kind: 'town', name: 'Twin (Down)', within: 'Down' },
		{ id: 'p5', kind: 'elsewhere', name: 'Far', within: 'Wales' },
		{ id: 'LS1', kind: 'postcode-district', name: 'LS1', within: 'Mere' },
		{ id: 'LS2', kind: 'postcode-district', name: 'LS2', within: 'Split' }
	]);
	const lies = (place: string, area: string, share: number) => ({ place, map: '2021-04', area, share });
	insertInto($client, placeAreas, [
		lies('p1', 'D01', 1),
		lies('p2', 'E01', 0.74),
		lies('p2', 'F01', 0.26),
		lies('p3', 'D01', 1),
		lies('p4', 'E01', 1),
		lies('LS1', 'D01', 1),
		lies('LS2', 'E01', 0.5),
		lies('LS2', 'F01', 0.5)
	]);
	return release;
}
