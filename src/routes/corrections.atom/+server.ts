import { environmentFrom } from '#lib/server/environment.ts';
import { feedAnswer } from '#lib/server/feeds/atom.ts';
import { correctionEntries, restatedFiles } from '#lib/server/feeds/release-entries.ts';
import { heldReleases } from '#lib/server/release/held.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url: { origin }, locals: { release } }) =>
	feedAnswer({
		origin,
		path: '/corrections.atom',
		title: 'CCG Lens: corrections',
		subtitle: 'Mistakes of ours that a release puts right, and figures that their publishers restated.',
		page: '/corrections',
		date: release.date,
		entries: correctionEntries(await heldReleases(environmentFrom(process.env).RELEASES_DIR), await restatedFiles(release.db))
	});
