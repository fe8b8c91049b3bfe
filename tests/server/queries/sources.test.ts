import { describe, expect, it } from 'vitest';
import { editionsOf } from '#lib/server/queries/editions.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { observationsOf } from '#lib/server/queries/observations.ts';
import { findRenamedSource, findSource, sourcesOf } from '#lib/server/queries/sources.ts';
import { EXAMPLE_EDITIONS, exampleRelease, observed } from '../../support/example.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();

describe('sourcesOf', () => {
	it('counts the indicators, the files, the rows and the figures of each, England’s apart, and the editions it scores in', async () => {
		expect(await sourcesOf(db)).toEqual([
			expect.objectContaining({
				id: 'made-up-returns',
				indicators: 4,
				files: 1,
				published: '2022-04-01',
				rowsRead: 1,
				rowsLeftOut: 0,
				values: 17,
				missing: [{ missing: 'suppressed', count: 1 }],
				editions: [
					{ edition: '2020-21', indicators: 1 },
					{ edition: '2021-22', indicators: 2 }
				]
			})
		]);
	});
});

describe('findSource', () => {
	it('counts values, suspect values and reasons of each indicator', async () => {
		const source = await findSource(db, 'made-up-returns');
		expect(source?.missing).toEqual([{ missing: 'suppressed', count: 1 }]);
		expect(source?.runs).toEqual([expect.objectContaining({ file: 'made-up.csv', rowsRead: 1, rowsPublished: 1 })]);
		expect(source?.indicators.map(({ id, values, missing, suspect, last }) => [id, values, missing, suspect, last])).toEqual([
			['seen-in-time', 6, 1, 0, '2020-03-31'],
			['early-deaths', 6, 0, 1, '2020-12-31'],
			['monthly-items', 0, 0, 0, null],
			['how-common', 5, 0, 0, '2017-03-31']
		]);
	});

	it('gives undefined for a source that is not there', async () => {
		expect(await findSource(db, 'nobody')).toBeUndefined();
	});
});

describe('findRenamedSource', () => {
	it('finds the id that a source has now by one it had before', async () => {
		const renamed = filledExample().db;
		renamed.$client.prepare(`update sources set formerly = '["old-returns","older-returns"]'`).run();
		expect(await findRenamedSource(renamed, 'older-returns')).toBe('made-up-returns');
		expect(await findRenamedSource(renamed, 'made-up-returns')).toBeUndefined();
	});
});

describe('editionsOf', () => {
	it('gives the editions oldest first', async () => expect(await editionsOf(db)).toEqual(EXAMPLE_EDITIONS));
});

describe('findIndicator', () => {
	it('gives the entry with its lists read, and how it stands in each edition', async () => {
		const found = await findIndicator(db, 'seen-in-time');
		expect(found).toMatchObject({ caveats: [], codes: [], scored: true, standards: [], source: { id: 'made-up-returns' } });
		expect(found?.standings.map(({ edition, status, n }) => [edition, status, n])).toEqual([
			['2020-21', 'scored', 6],
			['2021-22', 'scored', 5]
		]);
	});

	it('has neither source nor standings where nothing is measured, and undefined for an unknown id', async () => {
		expect(await findIndicator(db, 'counted-by-nobody')).toMatchObject({
			source: null,
			standings: [],
			whatWouldFill: 'Counted from records.'
		});
		expect(await findIndicator(db, 'nothing')).toBeUndefined();
	});
});

describe('observationsOf', () => {
	it('gives all periods oldest first, flags as a list', async () => {
		const later = observed('early-deaths', '2021-04', '2021', 4, { value: 1, flags: ['break', 'provisional'] });
		const earlier = observed('early-deaths', '2021-04', '2019', 4, { value: 2, text: '2.0' });
		const rows = await observationsOf(exampleRelease([later, earlier]).db, 'early-deaths', 'D01');
		expect(rows.map(({ period, flags, text }) => [period, flags, text])).toEqual([
			['2019', [], '2.0'],
			['2021', ['break', 'provisional'], '1']
		]);
	});

	it('gives England’s own figures by its code', async () => {
		expect(await observationsOf(db, 'early-deaths', 'E92000001')).toEqual([
			expect.objectContaining({ value: 100, code: 'E92000001', name: null })
		]);
	});
});
