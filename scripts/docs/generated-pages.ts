import { join } from 'node:path';
import { geographySources } from '#lib/catalogue/geography-sources.ts';
import { indicators, sources } from '#lib/catalogue/index.ts';
import { readRuns } from '../tidy/runs.ts';
import { sourcesPage } from './sources-page.ts';
import { readTallies } from './tallies.ts';

/** The pages that are written from the catalogue and the figures, by their path in the repository at `root`. */
export function generatedPages(root: string): ReadonlyMap<string, string> {
	const data = join(root, 'data');
	const tallies = new Map(sources.flatMap((source) => [...readTallies(data, source.id)]));
	return new Map([['docs/sources.md', sourcesPage({ sources, geographySources, indicators, runs: readRuns(data), tallies })]]);
}
