import type { Manifest } from '#lib/server/release/manifest.ts';
import type { RunRow } from '../tidy/runs.ts';

/** What stewards accepted of the files that a release is made from, as its manifest tells it: by source, then run. */
export function signOffsIn(runs: readonly RunRow[]): NonNullable<Manifest['signOffs']> {
	return runs.flatMap(({ source, run, accepted, accepted_by: by = '', accepted_why: why = '' }) =>
		accepted === undefined ? [] : [{ source, run, ids: accepted.split(' '), by, why }]
	);
}
