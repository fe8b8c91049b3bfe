import { error } from '@sveltejs/kit';
import { differenceWords } from '#lib/format/release-changes.ts';
import { environmentFrom } from '#lib/server/environment.ts';
import { endedIndicators } from '#lib/server/queries/ended.ts';
import { importedFilesOf } from '#lib/server/queries/imported-files.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { heldReleases } from '#lib/server/release/held.ts';
import { quoted } from '#lib/url/reading.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, locals: { newest, findRelease } }) => {
	const held = await heldReleases(environmentFrom(process.env).RELEASES_DIR);
	const one = held.find(({ manifest }) => manifest.id === id);
	const release = one && (await findRelease(id));
	if (!one || !release) {
		const near = held.map(({ manifest }) => ({ name: `Release ${manifest.id}`, href: `/releases/${manifest.id}` }));
		error(404, { message: `No release is held here under the name ${quoted(id)}.`, near });
	}
	const edition = release.editions.at(-1)!;
	const indicators = await indicatorsOf(release.db, edition.id);
	return {
		newest,
		manifest: one.manifest,
		before: one.changes?.before?.id,
		worked: one.changes !== undefined,
		differing: one.changes?.difference ? differenceWords(one.changes.difference) : undefined,
		byIndicator: one.changes?.difference?.values.byIndicator ?? [],
		corrections: one.changes?.corrections ?? [],
		files: await importedFilesOf(release.db),
		held: release.editions,
		measured: indicators.filter(({ status }) => status === 'measured').length,
		unmeasured: indicators.filter(({ status }) => status !== 'measured').length,
		ended: (await endedIndicators(release.db)).length
	};
};
