import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indicators } from '#lib/catalogue/index.ts';
import { build } from '../release/build.ts';
import { readImported } from '../release/rows/observations.ts';
import type { Finding } from './report.ts';
import { sqlite } from '#lib/server/db/sqlite.ts';

type Observation = ReturnType<typeof readImported>['observations'][number];

const COLUMNS = 'indicator area map period starts ends value missing numerator denominator lower upper flags at'.split(' ');

/** A figure in the order of the columns. */
function plain({ period, ...row }: Observation): readonly (string | number | null)[] {
	const { indicator, area, map, value, missing, numerator, denominator, lower, upper, flags, at } = row;
	const { label, starts, ends } = period;
	return [indicator, area, map, label, starts, ends, value, missing, numerator, denominator, lower, upper, flags, at].map((cell) =>
		typeof cell === 'number' || typeof cell === 'string' ? cell : cell === undefined ? null : JSON.stringify(cell)
	);
}

/** Milliseconds that it takes to put the rows into a plain table of a file, without keys, checks or indexes. */
function plainInsert(rows: readonly Observation[], path: string): number {
	const began = performance.now();
	const database = new sqlite(path);
	database.exec(`create table observations (${COLUMNS.join(', ')})`);
	const insert = database.prepare(`insert into observations values (${COLUMNS.map(() => '?').join(', ')})`);
	database.transaction(() => {
		for (const row of rows) insert.run(plain(row));
	})();
	database.close();
	return performance.now() - began;
}

/** Times building the database of `data/`, per 100,000 figures, against putting the same rows into a plain table. */
export async function benchBuild(root: string, times = 3): Promise<Finding> {
	const folder = mkdtempSync(join(tmpdir(), 'ccg-lens-bench-'));
	try {
		const { observations } = readImported(join(root, 'data'), indicators);
		const per = 100_000 / observations.length;
		const rows = [];
		for (let turn = 1; turn <= times; turn++) {
			const began = performance.now();
			await build({ root, folder: join(folder, `release-${turn}`), inputs: '0'.repeat(64) });
			const built = performance.now() - began;
			const floor = plainInsert(observations, join(folder, `plain-${turn}.db`));
			rows.push({
				turn: String(turn),
				figures: `${observations.length}`,
				'build, s': built / 1000,
				'build per 100,000, s': (built * per) / 1000,
				'plain insert per 100,000, s': (floor * per) / 1000,
				ratio: built / floor
			});
		}
		return {
			title: 'Building the database',
			rows,
			aim: 'The build reads the CSV files, checks every row, keeps keys and indexes, and works out seven editions; the floor only inserts.'
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
