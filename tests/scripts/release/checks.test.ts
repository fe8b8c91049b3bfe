import { describe, expect, it } from 'vitest';
import { areaCounts } from '../../../scripts/release/checks/area-counts.ts';
import { complete } from '../../../scripts/release/checks/complete.ts';
import { faultsIn } from '../../../scripts/release/checks/index.ts';
import { integrity } from '../../../scripts/release/checks/integrity.ts';
import { maps } from '../../../scripts/release/checks/maps.ts';
import { places } from '../../../scripts/release/checks/places.ts';
import { strictTables } from '../../../scripts/release/checks/strict.ts';
import { filledExample } from '../../support/example-figures.ts';

/** The made-up England with something done to it. */
const damaged = (...sql: string[]) => {
	const { db } = filledExample();
	db.$client.pragma('foreign_keys = off');
	for (const statement of sql) db.$client.prepare(statement).run();
	return db;
};

describe('the checks of a release', () => {
	it('find nothing in the made-up England but that its lists are not England’s', () => {
		expect(faultsIn(damaged())).toEqual(['2020-21: 7 areas where its list has 135', '2021-22: 6 areas where its list has 106']);
	});

	it('areaCounts finds a list that lost an area', () => {
		expect(areaCounts(damaged(`delete from edition_areas where version = 'E38990004' and edition = '2021-22'`))[1]).toContain('5 areas');
	});

	it('complete finds a figure that is not there, and an area with fewer than fifteen cells', () => {
		const one = `version = 'E38990004' and edition = '2021-22'`;
		expect(complete(damaged(`delete from figures where indicator = 'early-deaths' and ${one}`))).toEqual([
			'2021-22, early-deaths: 1 areas have neither a value nor a reason'
		]);
		expect(complete(damaged(`delete from cells where factor = 'access' and ${one}`))).toEqual(['2021-22, E38990004: 10 cells and not 15']);
	});

	it('integrity finds a reference that leads nowhere', () => {
		expect(integrity(damaged(`delete from area_versions where gss = 'E38990001'`)).length).toBeGreaterThan(0);
		expect(integrity(damaged())).toEqual([]);
	});

	it('places and maps find figures of no area, or of a list that does not name it', () => {
		expect(places(damaged(`update observations set area = 'E38999999' where area = 'E38990004'`))[0]).toContain('no area of ours');
		expect(maps(damaged(`update observations set map = '2021-04' where area = 'E38990001'`))[0]).toContain('does not name');
	});

	it('strictTables finds a table that takes anything', () => {
		expect(strictTables(damaged('create table notes (words text)'))).toEqual(['notes: the table is not STRICT']);
	});
});
