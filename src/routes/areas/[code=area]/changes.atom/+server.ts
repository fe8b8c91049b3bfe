import { error } from '@sveltejs/kit';
import { shortName } from '#lib/format/names.ts';
import { areaEntries } from '#lib/server/feeds/area-entries.ts';
import { feedAnswer } from '#lib/server/feeds/atom.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url: { origin }, locals: { release } }) => {
	const found = await findArea(release.db, params.code);
	if (!found) error(404, `No clinical commissioning group (CCG) has the code ${params.code}.`);
	const name = shortName(found.name);
	return feedAnswer({
		origin,
		path: `/areas/${found.code}/changes.atom`,
		title: `CCG Lens: changes in ${name}`,
		subtitle: `New figures, standards met or missed, the register of persistent failure and restated figures of ${name}.`,
		page: `/areas/${found.code}`,
		date: release.date,
		entries: await areaEntries(
			release.db,
			release.editions,
			found.versions.map(({ gss }) => gss)
		)
	});
};
