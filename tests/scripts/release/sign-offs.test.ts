import { expect, it } from 'vitest';
import { signOffsIn } from '../../../scripts/release/sign-offs.ts';
import type { RunRow } from '../../../scripts/tidy/runs.ts';

/** A made-up import. */
const run: RunRow = {
	source: 'a',
	run: 1,
	file: 'a.csv',
	bytes: 1,
	sha256: '0'.repeat(64),
	observations_sha256: '0'.repeat(64),
	published: '2016-01-01',
	retrieved: '2016-01-01',
	rows_read: 1,
	rows_published: 1,
	rows_status_only: 0,
	rows_held: 0,
	rows_left_out: 0
};

it('signOffsIn tells what was accepted of which run, by whom and why, and nothing of the others', () => {
	const accepted = { ...run, run: 2, accepted: '50-0123456789 57-0123456789', accepted_by: 'A. Steward', accepted_why: 'The unit changed' };
	expect(signOffsIn([run, accepted])).toEqual([
		{ source: 'a', run: 2, ids: ['50-0123456789', '57-0123456789'], by: 'A. Steward', why: 'The unit changed' }
	]);
});
