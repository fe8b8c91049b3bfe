import { GROUP_NAMES, inSentence } from '#lib/format/names.ts';
import { feedAnswer } from '#lib/server/feeds/atom.ts';
import { groupEntries } from '#lib/server/feeds/group-entries.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { group }, url: { origin }, locals: { release } }) => {
	return feedAnswer({
		origin,
		path: `/groups/${group}/changes.atom`,
		title: `CCG Lens: changes in ${inSentence(GROUP_NAMES[group])}`,
		subtitle: `New figures, standards met or missed, the register of persistent failure and restated figures: ${inSentence(GROUP_NAMES[group])}.`,
		page: `/groups/${group}`,
		date: release.date,
		entries: await remembered(release.db, `changes in ${group}`, async () => await groupEntries(release.db, release.editions, group))
	});
};
