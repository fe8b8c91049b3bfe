import { environmentFrom } from '#lib/server/environment.ts';
import { feedAnswer } from '#lib/server/feeds/atom.ts';
import { releaseEntries } from '#lib/server/feeds/release-entries.ts';
import { heldReleases } from '#lib/server/release/held.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url: { origin }, locals: { release } }) =>
	feedAnswer({
		origin,
		path: '/releases.atom',
		title: 'CCG Lens: releases',
		subtitle: 'Each release of all figures and definitions, with what changed in it.',
		page: '/releases',
		date: release.date,
		entries: releaseEntries(await heldReleases(environmentFrom(process.env).RELEASES_DIR))
	});
