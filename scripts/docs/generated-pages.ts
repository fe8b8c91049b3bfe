import { join } from 'node:path';
import { geographySources } from '#lib/catalogue/geography-sources.ts';
import { indicators, sources } from '#lib/catalogue/index.ts';
import type { Database } from '#lib/server/db/open.ts';
import { coverageOf } from '#lib/server/queries/coverage.ts';
import { sourcesOf } from '#lib/server/queries/sources.ts';
import { readRuns } from '../tidy/runs.ts';
import { sourcesPage } from './sources-page.ts';
import { readTallies } from './tallies.ts';

/** The pages that are written from the catalogue, the figures and what a release of them scores, by their path in the repository at `root`. */
export async function generatedPages(root: string, release: Database): Promise<ReadonlyMap<string, string>> {
	const data = join(root, 'data');
	const tallies = new Map(sources.flatMap((source) => [...readTallies(data, source.id)]));
	const scored = new Map((await sourcesOf(release)).map(({ id, editions }) => [id, editions]));
	const coverage = await coverageOf(release);
	const page = sourcesPage({ sources, geographySources, indicators, runs: readRuns(data), tallies, scored, coverage });
	return new Map([['docs/sources.md', page]]);
}
