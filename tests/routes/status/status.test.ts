import { describe, expect, it } from 'vitest';
import { filledExample } from '../../support/example-figures.ts';
import { statusBy } from '../../../src/routes/status/status.ts';

/** The made-up England, its one source (published 2022-04-01) coming out as often as given, by a clock that stands still. */
async function statusOn(day: string, every: string) {
	const release = filledExample();
	release.db.$client.prepare('update sources set every = ?').run(every);
	release.db.$client.prepare(`update import_runs set rows_read = 4, rows_left_out = 3, left_out_why = 'region 2; STP 1'`).run();
	return await statusBy(() => new Date(`${day}T23:59:00Z`))(release);
}

describe('statusBy', () => {
	it('calls a source overdue by its clock: a yearly one of April 2022 after 1 June 2023', async () => {
		expect((await statusOn('2023-06-01', 'year')).sources[0]).toMatchObject({ due: '2023-04-01', overdue: false });
		expect((await statusOn('2023-06-02', 'year')).sources[0]).toMatchObject({ days: 427, overdue: true });
	});

	it('never calls one overdue that has ended', async () => {
		expect((await statusOn('2040-01-01', 'ended')).sources[0]).toMatchObject({ due: undefined, overdue: false });
	});

	it('says what was left out, by kind', async () => {
		expect((await statusOn('2022-05-01', 'year')).left).toEqual([
			expect.objectContaining({
				id: 'made-up-returns',
				kinds: [
					{ kind: 'region', rows: 2 },
					{ kind: 'STP', rows: 1 }
				]
			})
		]);
	});

	it('names the day, and the release with its hash and place on its day', async () => {
		const status = await statusOn('2022-05-01', 'year');
		expect(status.today).toBe('2022-05-01');
		expect(status.issued).toMatchObject({ id: '2022-05-01', sequence: 1, sha256: 'c'.repeat(64), method: '1.0', note: 'Made up.' });
	});

	it('gives a source of which nothing was read no age', async () => {
		const release = filledExample();
		release.db.$client.pragma('foreign_keys = off');
		release.db.$client.prepare('delete from import_runs').run();
		const { sources } = await statusBy(() => new Date('2030-01-01'))(release);
		expect(sources[0]).toMatchObject({ days: undefined, due: undefined, overdue: false });
	});
});
