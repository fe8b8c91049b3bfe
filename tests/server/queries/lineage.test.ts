import { describe, expect, it } from 'vitest';
import { areas, areaVersions, lineage, mapAreas } from '#lib/server/db/schema.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { lineageOf } from '#lib/server/queries/lineage.ts';
import { insertInto } from '../../../scripts/release/insert.ts';
import { emptyDatabase } from '../../support/database.ts';

/**
 * Four made-up CCGs: West gives 40% of itself to Mid in 2017 and keeps its code on new land; Mid and East merge into Whole in 2018,
 * which has a new code in 2022.
 */
const VERSIONS = [
	['E1', 'WES', 'West', '2013-04-01', '2017-04-01'],
	['E2', 'WES', 'West', '2017-04-01', null],
	['E3', 'MID', 'Mid', '2013-04-01', '2017-04-01'],
	['E4', 'MID', 'Mid', '2017-04-01', '2018-04-01'],
	['E5', 'EAS', 'East', '2013-04-01', '2018-04-01'],
	['E6', 'WHO', 'Whole', '2018-04-01', '2022-07-01'],
	['E7', 'WHO', 'Whole sub-ICB', '2022-07-01', null]
] as const;

const LINKS = [
	['E1', 'E2', '2016-04', '2017-04', 'split', 0.6, 1],
	['E1', 'E4', '2016-04', '2017-04', 'split', 0.4, 0.5],
	['E3', 'E4', '2016-04', '2017-04', 'boundary', 1, 0.5],
	['E4', 'E6', '2017-04', '2018-04', 'merger', 1, 0.8],
	['E5', 'E6', '2017-04', '2018-04', 'merger', 1, 0.2],
	['E6', 'E7', '2021-04', '2022-07', 'rename', 1, 1]
] as const;

const db = emptyDatabase();
insertInto(
	db.$client,
	areas,
	['WES', 'MID', 'EAS', 'WHO'].map((code) => ({ code, kind: 'ccg' as const, name: code }))
);
insertInto(
	db.$client,
	areaVersions,
	VERSIONS.map(([gss, area, name, opened, closed]) => ({ gss, area, name, opened, closed }))
);
insertInto(
	db.$client,
	lineage,
	LINKS.map(([from, to, fromMap, toMap, kind, shareOfFrom, shareOfTo]) => ({ from, to, fromMap, toMap, kind, shareOfFrom, shareOfTo }))
);
insertInto(db.$client, mapAreas, [
	{ map: '2021-04', version: 'E2', name: 'West' },
	{ map: '2021-04', version: 'E6', name: 'Whole' },
	{ map: '2023-04', version: 'E2', name: 'West ICB - WES' },
	{ map: '2023-04', version: 'E7', name: 'Whole ICB - WHO' }
]);

describe('lineageOf', () => {
	it('follows successors through several changes and multiplies their shares', async () => {
		const { successors } = await lineageOf(db, ['E1']);
		expect(successors.map(({ gss, share, steps }) => [gss, share, steps])).toEqual([
			['E2', 0.6, 1],
			['E4', 0.4, 1],
			['E6', 0.4, 2],
			['E7', 0.4, 3]
		]);
	});

	it('follows predecessors back to the first', async () => {
		const { predecessors } = await lineageOf(db, ['E6']);
		expect(predecessors.map(({ gss, share, steps }) => [gss, share, steps])).toEqual([
			['E4', 1, 1],
			['E5', 1, 1],
			['E1', 0.4, 2],
			['E3', 1, 2]
		]);
	});
});

describe('findArea over several changes', () => {
	it('leads a CCG that closed to today’s area by its name there', async () => {
		const east = await findArea(db, 'EAS');
		expect(east?.closed).toBe('2018-04-01');
		expect(east?.successors.map(({ code, name }) => [code, name])).toEqual([['WHO', 'Whole']]);
		expect(east?.today.map(({ code, name, steps }) => [code, name, steps])).toEqual([['WHO', 'Whole ICB - WHO', 2]]);
	});

	it('does not count a code’s own earlier land as its kin', async () => {
		const west = await findArea(db, 'WES');
		expect(west).toMatchObject({ closed: null, predecessors: [] });
		expect(west?.successors.map(({ code, share }) => [code, share])).toEqual([
			['MID', 0.4],
			['WHO', 0.4]
		]);
		expect(west?.today.map(({ code, steps }) => [code, steps])).toEqual([['WES', 0]]);
	});
});
