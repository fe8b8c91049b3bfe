import type { Edition } from '#lib/domain/edition.ts';
import { knownArea } from '#lib/server/exports/observations.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { editionAsked, type TableQuestion } from '#lib/server/exports/table/question.ts';
import { findEditionArea, type EditionArea } from '#lib/server/queries/areas.ts';

/** The CCG of the address on the map of the edition asked for; refuses codes that are none, and those that the map does not have. */
export async function areaAsked(question: TableQuestion): Promise<{ edition: Edition; area: EditionArea }> {
	const { release, parts } = question;
	const edition = editionAsked(question);
	const found = await knownArea(release, parts['code'] ?? '');
	const area = await findEditionArea(release.db, edition.id, found.code);
	if (area) return { edition, area };
	const maps = new Set(found.maps.map(({ map }) => map));
	throw new Refusal({
		status: 404,
		title: 'Not on this map',
		detail: `${found.name} is not on the map of the edition ${edition.id}.`,
		parameter: 'edition',
		expected: release.editions.filter(({ map }) => maps.has(map)).map(({ id }) => id),
		near: found.successors.map(({ code, name }) => ({ code, name }))
	});
}
