import { describe, expect, it } from 'vitest';
import { areasOf, findEditionArea } from '#lib/server/queries/areas.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();

describe('areasOf', () => {
	it('gives the CCGs of the edition’s map by name, with residents of that map', async () => {
		const areas = await areasOf(db, '2021-22');
		expect(areas.map(({ name, people }) => [name, people])).toEqual([
			['Copse', 400],
			['Dale', 200],
			['Elm', 200],
			['Fern', 200],
			['Grove', 200],
			['Heath', 200]
		]);
	});

	it('gives none for an edition that is not there', async () => {
		expect(await areasOf(db, '1999-00')).toEqual([]);
	});
});

describe('findEditionArea', () => {
	it('finds a CCG only in the editions whose map has it', async () => {
		expect(await findEditionArea(db, '2020-21', 'A01')).toMatchObject({ gss: 'E38990001', regionName: 'Up' });
		expect(await findEditionArea(db, '2021-22', 'A01')).toBeUndefined();
	});
});

describe('findArea', () => {
	it('gives the lists that name a CCG, and its days', async () => {
		const area = await findArea(db, 'A01');
		expect(area?.maps).toEqual([{ map: '2020-04', gss: 'E38990001', name: 'Ashford', region: 'Y98', regionName: 'Up' }]);
		expect(area?.versions).toEqual([{ gss: 'E38990001', name: 'Ashford', opened: '2013-04-01', closed: '2021-04-01' }]);
	});

	it('gives undefined for a code that never was', async () => {
		expect(await findArea(db, 'Z99')).toBeUndefined();
	});
});

describe('what surrounds a CCG', () => {
	it('neighboursOf gives the longest border first', async () => {
		const neighbours = await neighboursOf(db, '2021-04', 'E38990004');
		expect(neighbours.map(({ name, borderKm, basis }) => [name, borderKm, basis])).toEqual([
			['Fern', 8, 'computed'],
			['Elm', 3, 'computed']
		]);
	});

	it('peersOf gives the position, the date of the list, and whether it was published', async () => {
		expect(await peersOf(db, '2021-04', 'E38990004')).toEqual([
			{ position: 1, code: 'G01', gss: 'E38990007', name: 'Grove', listed: '2016-03', basis: 'published' }
		]);
		expect(await peersOf(db, '2020-04', 'E38990004')).toEqual([]);
	});

	it('regionsOf gives the regions by name', async () => {
		expect(await regionsOf(db, '2021-22')).toEqual([
			{ code: 'Y99', name: 'Down' },
			{ code: 'Y98', name: 'Up' }
		]);
	});
});
