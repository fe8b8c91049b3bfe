import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { realRelease } from '../support/release.ts';

let release: OpenRelease;
const countOf = (sql: string): number =>
	release.db.$client.prepare<[], { count: number }>(`select count(*) count from ${sql}`).get()?.count ?? NaN;

/** The cells that published figures were read from. */
const places = '(select distinct run, at, indicator, value from observations where value is not null)';

beforeAll(async () => {
	release = await realRelease();
}, 300_000);

describe('every number of the real release', () => {
	it('names the run and the place of the cell it was read from, and the run the file’s hash', () => {
		expect(countOf('figures where value is not null')).toBeGreaterThan(30_000);
		const traced = `figures f join import_runs r on r.id = f.run where f.value is not null and f.at <> '' and length(r.sha256) = 64`;
		expect(countOf(traced)).toBe(countOf('figures where value is not null'));
	});

	it('leads to a published figure of the same indicator that stands at that place', () => {
		const astray = `figures f left join ${places} o on o.run = f.run and o.at = f.at and o.indicator = f.indicator
			where f.value is not null and o.run is null`;
		expect(countOf(astray)).toBe(0);
	});

	it('is the published figure itself where its origin says so', () => {
		expect(countOf(`figures where origin = 'published'`)).toBeGreaterThan(20_000);
		const changed = `figures f left join ${places} o on o.run = f.run and o.at = f.at and o.indicator = f.indicator and o.value = f.value
			where f.origin = 'published' and o.run is null`;
		expect(countOf(changed)).toBe(0);
	});

	it('is set against no “England” that is the mean of a few CCGs', () => {
		const few = `yardsticks y join editions e on e.id = y.edition where y.n < 70 and y.n < 0.75 * e.areas`;
		expect(countOf(`${few} and y.indicator = 'ccg-headline-rating'`)).toBeGreaterThan(0);
		expect(countOf(`${few} and y.centre_from in ('weighted', 'mean')`)).toBe(0);
	});

	it('has a reason in its place where there is none, and is never both', () => {
		expect(countOf('figures where (value is null) = (missing is null)')).toBe(0);
		expect(countOf('observations where (value is null) = (missing is null)')).toBe(0);
	});
});
